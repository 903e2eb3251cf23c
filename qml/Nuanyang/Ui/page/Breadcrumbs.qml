import QtQuick
import Nuanyang.Ui

// The way to this page as links. `titles` from the outermost in; the last one is where we are.
Flow {
    id: trail

    property list<string> titles

    signal activated(int index)

    spacing: Theme.spaceXxs
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path to this page")

    Repeater {
        model: trail.titles

        Row {
            id: step

            required property int index
            required property string modelData
            readonly property bool here: index === trail.titles.length - 1

            spacing: Theme.spaceXxs

            Button {
                visible: !step.here
                kind: Button.Kind.Quiet
                implicitHeight: Theme.controlHeightSmall
                leftPadding: Theme.spaceXs
                rightPadding: Theme.spaceXs
                font.pixelSize: Theme.fontCaption
                text: step.modelData
                onClicked: trail.activated(step.index)
            }
            Icon {
                visible: !step.here
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron_right"
                size: Theme.iconS
                color: Theme.inkFaint
            }
            Label {
                visible: step.here
                height: Theme.controlHeightSmall
                leftPadding: Theme.spaceXs
                verticalAlignment: Text.AlignVCenter
                kind: Label.Kind.Caption
                text: step.modelData
            }
        }
    }
}
