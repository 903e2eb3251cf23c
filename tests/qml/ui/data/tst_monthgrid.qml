import QtQuick
import QtTest
import Nuanyang.Ui

Item {
    width: 900
    height: 640

    MonthGrid {
        id: month

        anchors.fill: parent
        today: "2027-02-03"
    }
    SignalSpy {
        id: activated

        target: month
        signalName: "dayActivated"
    }
    SignalSpy {
        id: marked

        target: month
        signalName: "markActivated"
    }

    TestCase {
        name: "MonthGrid"
        when: windowShown

        function init() {
            month.day = "2027-02-10";
            month.marks = [];
            activated.clear();
            marked.clear();
            cell("2027-02-10").forceActiveFocus();
        }
        function collect(item, wanted, found) {
            if (wanted(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                collect(item.children[i], wanted, found);
            return found;
        }
        function cells() {
            return collect(month, item => item.iso !== undefined && item.lunar !== undefined, []);
        }
        function cell(iso) {
            return cells().find(item => item.iso === iso);
        }

        function test_weeksBeginOnMondayAndSixAreShown() {
            compare(cells().length, 42);
            compare(cells()[0].iso, "2027-02-01");
            month.day = "2026-08-05";
            compare(cells()[0].iso, "2026-07-27");
            verify(!cells()[0].inMonth);
        }
        function test_lunarDaysFollowTheOfficialCalendar() {
            compare(cell("2027-02-06").lunar, "正月");
            compare(cell("2027-02-07").lunar, "初二");
            verify(cell("2027-02-06").Accessible.name.includes("正月初一"));
        }
        function test_todayIsMarked() {
            verify(cell("2027-02-03").isToday);
            compare(cells().filter(item => item.isToday).length, 1);
        }
        function test_keysMoveTheDay_data() {
            return [{
                    "tag": "right",
                    "key": Qt.Key_Right,
                    "day": "2027-02-11"
                }, {
                    "tag": "up",
                    "key": Qt.Key_Up,
                    "day": "2027-02-03"
                }, {
                    "tag": "home",
                    "key": Qt.Key_Home,
                    "day": "2027-02-08"
                }, {
                    "tag": "end",
                    "key": Qt.Key_End,
                    "day": "2027-02-14"
                }, {
                    "tag": "page down",
                    "key": Qt.Key_PageDown,
                    "day": "2027-03-10"
                }, {
                    "tag": "page up",
                    "key": Qt.Key_PageUp,
                    "day": "2027-01-10"
                }];
        }
        function test_keysMoveTheDay(row) {
            keyClick(row.key);
            compare(month.day, row.day);
            verify(cell(row.day).activeFocus);
        }
        function test_theLastDayOfALongMonthBecomesTheLastOfAShortOne() {
            month.day = "2027-01-31";
            keyClick(Qt.Key_PageDown);
            compare(month.day, "2027-02-28");
        }
        function test_enterOpensTheDay() {
            keyClick(Qt.Key_Return);
            compare(activated.signalArguments[0][0], "2027-02-10");
        }
        function test_aClickChoosesTheDay() {
            mouseClick(cell("2027-02-17"));
            compare(month.day, "2027-02-17");
            verify(cell("2027-02-17").activeFocus);
        }
        function test_marksLieOnTheirDaysAndOpen() {
            month.marks = [{
                    "day": "2027-02-17",
                    "text": "Briefing",
                    "tone": Theme.Info,
                    "id": 7
                }];
            const marks = collect(cell("2027-02-17"), item => item.modelData !== undefined, []);
            compare(marks.length, 1);
            verify(cell("2027-02-17").Accessible.name.endsWith(": Briefing"));
            mouseClick(marks[0]);
            compare(marked.signalArguments[0][0], 7);
            compare(activated.count, 0);
        }
        function test_moreMarksThanThereIsRoomForAreCounted() {
            const many = [];
            for (let i = 0; i < 9; ++i)
                many.push({
                        "day": "2027-02-17",
                        "text": "Visit " + i,
                        "tone": Theme.Neutral,
                        "id": i
                    });
            month.marks = many;
            const shown = cell("2027-02-17").shown;
            verify(shown > 0 && shown < 9);
            const words = collect(cell("2027-02-17"), item => item.text !== undefined && item.text.includes(String(9 - shown)) && item.visible, []);
            verify(words.length > 0);
        }
        function test_whatIsNoDayIsIgnored() {
            month.day = "2027-02-30";
            compare(month.day, "2027-02-10");
        }
    }
}
