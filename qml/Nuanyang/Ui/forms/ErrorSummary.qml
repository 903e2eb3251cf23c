import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// All that is wrong in a form, above it; a click goes to the field.
Rectangle {
    id: summary

    // The FormFields of the form, in their order.
    property var fields: []
    readonly property var wrong: {
        const found = [];
        for (const field of fields) {
            if (field.errorText !== "")
                found.push(field);
        }
        return found;
    }

    function focusFirst() {
        if (wrong.length > 0)
            wrong[0].focusInput();
    }

    implicitWidth: Theme.textColumnWidth
    implicitHeight: visible ? layout.implicitHeight + Theme.spaceM * 2 : 0
    visible: wrong.length > 0
    radius: Theme.radiusM
    color: Theme.dangerSoft
    border.width: Theme.borderWidth
    border.color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    // No ColumnLayout: it may still arrange a line of the Repeater that has just gone.
    Column {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceXxs

        RowLayout {
            width: parent.width
            spacing: Theme.spaceS

            Icon {
                name: "error_outline"
                color: Theme.dangerText
            }
            Label {
                id: heading

                Layout.fillWidth: true
                color: Theme.dangerText
                font.weight: Font.DemiBold
                text: qsTr("To put right before this can be saved: %1").arg(summary.wrong.length)
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: summary.wrong.length

            Button {
                required property int index
                readonly property FormField field: summary.wrong[index]

                kind: Button.Kind.Quiet
                implicitHeight: Theme.controlHeightSmall
                text: field ? qsTr("%1: %2", "field, what is wrong with it").arg(field.label).arg(field.errorText) : ""
                onClicked: field.focusInput()
            }
        }
    }
}
