import QtQuick
import Nuanyang.Ui

// A named row of controls.
Column {
    id: sample

    property string title
    default property alias controls: flow.data

    width: parent ? parent.width : implicitWidth
    spacing: Theme.spaceS

    Label {
        kind: Label.Kind.Caption
        text: sample.title
    }
    Flow {
        id: flow

        width: parent.width
        spacing: Theme.spaceM
    }
}
