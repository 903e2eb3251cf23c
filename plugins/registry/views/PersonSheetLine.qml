import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// One thing that is known: its name, its value, since when, and a way to unmask it.
ColumnLayout {
    id: line

    required property string key
    required property string label
    required property string value
    required property string since
    required property bool masked

    signal revealWanted

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "label and value").arg(label).arg(value)

    Label {
        kind: Label.Kind.Caption
        text: line.label
        Accessible.ignored: true
    }
    RowLayout {
        spacing: Theme.spaceS

        Label {
            Layout.fillWidth: true
            text: line.value
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        IconButton {
            visible: line.masked
            small: true
            iconName: "visibility"
            text: qsTr("Show %1 in full").arg(line.label)
            onClicked: line.revealWanted()
        }
    }
    Label {
        visible: line.since !== ""
        kind: Label.Kind.Caption
        text: line.since
        Accessible.ignored: true
    }
}
