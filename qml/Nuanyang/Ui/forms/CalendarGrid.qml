import QtQuick
import Nuanyang.Ui

// Six weeks of days with one of them under the cursor; weeks begin on Monday.
FocusScope {
    id: calendar

    required property string day
    property string value
    property string today
    property string earliest
    property string latest
    readonly property string firstCell: Days.gridStart(day)
    readonly property list<string> weekdays: [qsTr("Mo"), qsTr("Tu"), qsTr("We"), qsTr("Th"), qsTr("Fr"), qsTr("Sa"), qsTr("Su")]

    signal moved(string iso)
    signal activated(string iso)

    function moveFor(event): string {
        const years = event.modifiers & Qt.ControlModifier ? 12 : 1;
        switch (event.key) {
        case Qt.Key_Left:
            return Days.add(day, -1);
        case Qt.Key_Right:
            return Days.add(day, 1);
        case Qt.Key_Up:
            return Days.add(day, -7);
        case Qt.Key_Down:
            return Days.add(day, 7);
        case Qt.Key_PageUp:
            return Days.addMonths(day, -years);
        case Qt.Key_PageDown:
            return Days.addMonths(day, years);
        case Qt.Key_Home:
            return day.slice(0, 8) + "01";
        default:
            return "";
        }
    }

    implicitWidth: cells.implicitWidth
    implicitHeight: cells.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: day
    Accessible.focusable: true
    Keys.onPressed: event => {
        const target = moveFor(event);
        if (target !== "")
            moved(target);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            activated(day);
        else
            return;
        event.accepted = true;
    }

    Grid {
        id: cells

        columns: 7

        Repeater {
            model: calendar.weekdays

            Label {
                required property string modelData

                width: Theme.controlHeight
                height: Theme.controlHeightSmall
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                kind: Label.Kind.Caption
                text: modelData
            }
        }
        Repeater {
            model: 42

            CalendarCell {
                required property int index

                iso: Days.add(calendar.firstCell, index)
                current: iso === calendar.day
                chosen: iso === calendar.value
                today: iso === calendar.today
                inMonth: iso.slice(0, 7) === calendar.day.slice(0, 7)
                enabled: (calendar.earliest === "" || iso >= calendar.earliest) && (calendar.latest === "" || iso <= calendar.latest)
                ringed: current && calendar.activeFocus
                onClicked: calendar.activated(iso)
            }
        }
    }
}
