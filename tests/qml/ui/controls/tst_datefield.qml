import QtQuick
import QtTest
import Nuanyang.Ui

// The date field by keyboard: typed forms, precision, lunar days, the calendar.
TestCase {
    name: "DateField"
    when: windowShown
    width: 600
    height: 600
    visible: true

    property string bound: "1950-03-02"

    function init() {
        field.value = "";
        edited.clear();
        field.forceActiveFocus();
    }
    function type(text) {
        field.selectAll();
        keyClick(Qt.Key_Delete);
        for (const letter of text)
            keyClick(letter);
    }
    function leave() {
        other.forceActiveFocus();
    }
    function test_showsWhatItUnderstoodWhenLeft_data() {
        return [{
                "tag": "1950.3.2",
                "value": "1950-03-02",
                "precision": DateText.Day
            }, {
                "tag": "1950.03",
                "value": "1950-03",
                "precision": DateText.Month
            }, {
                "tag": "1950",
                "value": "1950",
                "precision": DateText.Year
            }];
    }
    function test_showsWhatItUnderstoodWhenLeft(data) {
        type(data.tag);
        leave();
        compare(field.value, data.value);
        compare(field.precision, data.precision);
        compare(field.text, data.value);
        compare(field.written, data.tag);
        verify(field.valid);
    }
    function test_keepsWhatItDoesNotUnderstand() {
        type("spring");
        leave();
        compare(field.text, "spring");
        compare(field.value, "");
        verify(!field.valid);
        verify(field.hasError);
        verify(field.problemText !== "");
    }
    function test_asksForJanuaryOrOctober() {
        type("1950.1");
        verify(!field.valid);
        verify(field.problemText.indexOf("1950.10") > 0);
    }
    function test_knowsTheLunarDay() {
        type("1950-03-02");
        compare(field.lunar, "正月十四");
    }
    function test_takesALunarDay() {
        field.take("农历1950年正月十四");
        leave();
        compare(field.value, "1950-03-02");
    }
    function test_refusesDaysAfterTheLatest() {
        field.latest = "2026-11-21";
        type("2026-11-22");
        verify(!field.valid);
        type("2026-11");
        verify(field.valid);
        field.latest = "";
    }
    function test_opensTheCalendarByKeyboardAndTakesItsDay() {
        type("1950-03-02");
        keyClick(Qt.Key_F4);
        wait(50);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_PageDown);
        keyClick(Qt.Key_Return);
        compare(field.value, "1950-04-10");
        tryVerify(() => field.activeFocus);
    }
    function test_closesTheCalendarOnEscapeWithoutAChange() {
        type("1950-03-02");
        edited.clear();
        keyClick(Qt.Key_F4);
        wait(50);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Escape);
        compare(field.value, "1950-03-02");
        compare(edited.count, 0);
    }
    function test_followsItsBindingAfterTyping() {
        followed.forceActiveFocus();
        followed.selectAll();
        keyClick(Qt.Key_Delete);
        keyClick("1");
        bound = "1960-01-01";
        compare(followed.value, "1960-01-01");
        compare(followed.text, "1960-01-01");
    }

    Column {
        DateField {
            id: field
        }
        DateField {
            id: followed

            value: bound
        }
        TextField {
            id: other
        }
    }
    SignalSpy {
        id: edited

        target: field
        signalName: "edited"
    }
}
