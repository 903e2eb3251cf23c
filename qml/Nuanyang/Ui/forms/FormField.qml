import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// Label, required mark, hint and error around one field; hands label and error on to it.
ColumnLayout {
    id: field

    property string label
    property bool required: false
    property string hint
    property string errorText
    readonly property Item input: holder.children.length > 0 ? holder.children[0] : null
    default property alias control: holder.data

    function focusInput() {
        if (input)
            input.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    Layout.preferredWidth: Theme.fieldWidth
    Layout.alignment: Qt.AlignTop
    spacing: Theme.spaceXs

    Row {
        spacing: Theme.spaceXs

        Text {
            text: field.label
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            textFormat: Text.PlainText
        }
        Text {
            visible: field.required
            text: "*"
            color: Theme.dangerText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
        }
    }
    ColumnLayout {
        id: holder

        Layout.fillWidth: true
        spacing: 0
    }
    Label {
        Layout.fillWidth: true
        visible: text !== "" && field.errorText === ""
        kind: Label.Kind.Caption
        text: field.hint
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        visible: field.errorText !== ""
        spacing: Theme.spaceXs

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "error_outline"
            size: Theme.iconS
            color: Theme.dangerText
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Kind.Caption
            color: Theme.dangerText
            text: field.errorText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
    Binding {
        target: field.input
        property: "label"
        value: field.required ? qsTr("%1, required").arg(field.label) : field.label
        when: field.input !== null && "label" in field.input
    }
    Binding {
        target: field.input
        property: "errorText"
        value: field.errorText
        when: field.input !== null && "errorText" in field.input
    }
    Binding {
        target: field.input
        property: "Layout.fillWidth"
        value: true
        when: field.input !== null
    }
}
