import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nuanyang.Ui

// One rank: its name, its share as a bar, how many; opens its people.
T.AbstractButton {
    id: bar

    required property int index
    required property string label
    required property string count
    required property real share

    implicitWidth: Theme.textColumnWidth
    implicitHeight: Theme.controlHeightSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: qsTr("%1: %2 people", "rank and number").arg(label).arg(count)

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Label {
            Layout.preferredWidth: bar.width * 0.32
            text: bar.label
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.spaceM
            radius: Theme.radiusS
            color: Theme.surfacePressed

            Rectangle {
                width: Math.max(parent.radius * 2, parent.width * bar.share)
                height: parent.height
                radius: parent.radius
                color: Theme.accent
            }
        }
        Label {
            Layout.preferredWidth: Theme.controlHeight
            horizontalAlignment: Text.AlignRight
            text: bar.count
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: bar.hovered ? Theme.surfaceHover : Theme.transparent

        FocusRing {
            visible: bar.visualFocus
        }
    }
}
