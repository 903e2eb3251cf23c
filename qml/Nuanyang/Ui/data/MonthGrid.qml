import QtQuick
import Nuanyang.Ui

// A month as a wall calendar: each day with its lunar day and what lies on it.
//     MonthGrid {
//         day: page.viewModel.day
//         today: page.viewModel.today
//         marks: page.viewModel.marks      // [{day: "2026-10-18", text: "重阳座谈会", tone: 1, id: 7}]
//         onMoved: iso => page.viewModel.day = iso
//         onDayActivated: iso => page.viewModel.openDay(iso)
//         onMarkActivated: id => page.viewModel.open(id)
//     }
FocusScope {
    id: month

    // YYYY-MM-DD: the day under the cursor; its month is shown.
    property alias day: days.day
    property alias today: days.today
    property alias marks: days.marks
    readonly property list<string> weekdays: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")]

    // The cursor has moved to a day, perhaps of another month.
    signal moved(string iso)
    signal dayActivated(string iso)
    signal markActivated(real id)

    function go(iso: string) {
        days.day = iso;
        moved(iso);
    }
    function targetOf(key: int, modifiers: int): string {
        switch (key) {
        case Qt.Key_Left:
            return days.plusDays(-1);
        case Qt.Key_Right:
            return days.plusDays(1);
        case Qt.Key_Up:
            return days.plusDays(-7);
        case Qt.Key_Down:
            return days.plusDays(7);
        case Qt.Key_Home:
            return days.inWeek(0);
        case Qt.Key_End:
            return days.inWeek(6);
        case Qt.Key_PageUp:
            return days.plusMonths(modifiers & Qt.ControlModifier ? -12 : -1);
        case Qt.Key_PageDown:
            return days.plusMonths(modifiers & Qt.ControlModifier ? 12 : 1);
        default:
            return "";
        }
    }
    function press(key: int, modifiers: int): bool {
        const target = targetOf(key, modifiers);
        if (target !== "")
            go(target);
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space)
            dayActivated(days.day);
        else
            return false;
        return true;
    }

    implicitWidth: Theme.controlHeight * 16
    implicitHeight: Theme.controlHeight * 14

    MonthDays {
        id: days
    }
    MonthHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        title: days.title
        onTurned: months => month.go(days.plusMonths(months))
        onTodayWanted: month.go(days.today)
        todayEnabled: days.today !== "" && days.today !== days.day
    }
    Row {
        id: titles

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.spaceS

        Repeater {
            model: month.weekdays

            Label {
                required property string modelData

                width: titles.width / 7
                height: Theme.controlHeightSmall
                kind: Label.Kind.Caption
                leftPadding: Theme.spaceS
                verticalAlignment: Text.AlignVCenter
                text: modelData
            }
        }
    }
    FocusScope {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: titles.bottom
        anchors.bottom: parent.bottom
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Table
        Accessible.name: days.title
        Keys.onPressed: event => {
            event.accepted = month.press(event.key, event.modifiers);
        }

        Repeater {
            model: days

            MonthCell {
                onClicked: {
                    sheet.forceActiveFocus(Qt.MouseFocusReason);
                    month.go(iso);
                }
                onDoubleClicked: month.dayActivated(iso)
                onMarkClicked: id => month.markActivated(id)
            }
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.transparent
            border.width: Theme.borderWidth
            border.color: Theme.border
            radius: Theme.radiusS
        }
    }
}
