import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

// What is missing in the register, each line a click from being mended.
Card {
    id: card

    required property GapsCardView viewModel

    title: qsTr("Gaps in the register")
    iconName: "playlist_add_check"

    Repeater {
        model: card.viewModel

        ListRow {
            id: row

            required property int index
            required property string label
            required property string count
            required property bool open

            Layout.fillWidth: true
            title: label
            iconName: open ? "error_outline" : "check_circle"
            trailing: Badge {
                text: row.count
                tone: row.open ? Theme.Warning : Theme.Success
            }
            onClicked: card.viewModel.show(index)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
