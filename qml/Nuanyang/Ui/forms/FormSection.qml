import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// A group of fields under a heading; the fields flow into as many columns as fit.
Item {
    id: section

    property string title
    property string description
    property int columnWidth: Theme.fieldWidth
    readonly property int columns: Math.max(1, Math.floor((width + Theme.spaceL) / (columnWidth + Theme.spaceL)))
    default property alias fields: grid.data

    implicitWidth: Theme.fieldWidth * 2 + Theme.spaceL
    implicitHeight: layout.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: description

    ColumnLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceS

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            kind: Label.Kind.Subheading
            text: section.title
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            kind: Label.Kind.Muted
            text: section.description
            wrapMode: Text.Wrap
        }
        GridLayout {
            id: grid

            Layout.fillWidth: true
            columns: section.columns
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceM

            // Keeps the columns equal where a row is not full.
            Repeater {
                model: section.columns

                Item {
                    Layout.fillWidth: true
                    Layout.preferredWidth: section.columnWidth
                    Layout.bottomMargin: -Theme.spaceM
                }
            }
        }
    }
}
