import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// A month to choose a day from; arrows move by days, Page Up and Down by months, with Ctrl by years.
PopupFrame {
    id: popup

    property string value
    property string today
    property string earliest
    property string latest
    property string day

    signal chosen(string text)

    function choose(text: string) {
        chosen(text);
        close();
    }
    function allowed(iso: string): bool {
        return (earliest === "" || iso >= earliest) && (latest === "" || iso <= latest);
    }

    padding: Theme.spaceM
    focus: true
    onAboutToShow: day = Days.start(value, today)
    onOpened: grid.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            IconButton {
                small: true
                iconName: "keyboard_double_arrow_left"
                text: qsTr("Previous year")
                onClicked: popup.day = Days.addMonths(popup.day, -12)
            }
            IconButton {
                small: true
                iconName: "chevron_left"
                text: qsTr("Previous month")
                onClicked: popup.day = Days.addMonths(popup.day, -1)
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.DemiBold
                text: qsTr("%1-%2", "year and month above a calendar").arg(popup.day.slice(0, 4)).arg(Number(popup.day.slice(5, 7)))
            }
            IconButton {
                small: true
                iconName: "chevron_right"
                text: qsTr("Next month")
                onClicked: popup.day = Days.addMonths(popup.day, 1)
            }
            IconButton {
                small: true
                iconName: "keyboard_double_arrow_right"
                text: qsTr("Next year")
                onClicked: popup.day = Days.addMonths(popup.day, 12)
            }
        }
        CalendarGrid {
            id: grid

            Layout.alignment: Qt.AlignHCenter
            focus: true
            day: popup.day
            value: popup.value
            today: popup.today
            earliest: popup.earliest
            latest: popup.latest
            onMoved: iso => popup.day = iso
            onActivated: iso => {
                if (popup.allowed(iso))
                    popup.choose(iso);
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            kind: Label.Kind.Caption
            text: popup.day !== "" ? Days.lunarText(popup.day) : ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Quiet
                text: qsTr("Month only")
                onClicked: popup.choose(popup.day.slice(0, 7))
            }
            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Quiet
                text: qsTr("Year only")
                onClicked: popup.choose(popup.day.slice(0, 4))
            }
            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Quiet
                text: qsTr("Unknown")
                onClicked: popup.choose(qsTr("unknown", "typed for a date that nobody knows"))
            }
        }
    }
}
