import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// Some settings that belong together, under their heading.
ColumnLayout {
    id: group

    property string title
    property string description
    default property alias content: body.data

    Layout.fillWidth: true
    spacing: Theme.spaceXs
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Label {
        Layout.fillWidth: true
        kind: Label.Kind.Subheading
        text: group.title
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Label.Kind.Muted
        text: group.description
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        id: body

        Layout.fillWidth: true
        spacing: Theme.spaceXs
    }
}
