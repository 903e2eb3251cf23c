import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// One unit as it is being written down.
ColumnLayout {
    id: line

    required property FirstStart viewModel
    required property int index
    required property string name
    required property string onDuty
    required property string problem

    spacing: Theme.spaceXxs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        TextField {
            Layout.fillWidth: true
            label: qsTr("Name of unit %1").arg(line.index + 1)
            placeholderText: qsTr("Name of the unit")
            text: line.name
            errorText: line.problem
            onTextEdited: line.viewModel.setUnitName(line.index, text)
        }
        TextField {
            Layout.preferredWidth: Theme.fieldWidthNarrow
            label: qsTr("People on duty in unit %1").arg(line.index + 1)
            placeholderText: qsTr("On duty")
            text: line.onDuty
            inputMethodHints: Qt.ImhDigitsOnly
            horizontalAlignment: TextInput.AlignRight
            onTextEdited: line.viewModel.setOnDuty(line.index, text)
        }
        IconButton {
            iconName: "close"
            text: qsTr("Leave out unit %1").arg(line.index + 1)
            onClicked: line.viewModel.removeUnit(line.index)
        }
    }
    Label {
        visible: text !== ""
        kind: Label.Kind.Caption
        color: Theme.dangerText
        text: line.problem
    }
}
