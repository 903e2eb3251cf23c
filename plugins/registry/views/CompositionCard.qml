import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

// The living retirees by rank, as bars that a screen reader reads out.
Card {
    id: card

    required property CompositionCardView viewModel

    title: qsTr("Composition by rank")
    iconName: "bar_chart"

    Repeater {
        model: card.viewModel

        CompositionBar {
            Layout.fillWidth: true
            onClicked: card.viewModel.show(index)
        }
    }
    Label {
        Layout.fillWidth: true
        visible: card.viewModel.problem !== ""
        color: Theme.dangerText
        text: card.viewModel.problem
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillHeight: true
    }
}
