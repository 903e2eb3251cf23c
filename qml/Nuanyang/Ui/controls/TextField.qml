import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One line of text. `label` is what a screen reader calls it, `errorText` marks it as wrong.
T.TextField {
    id: control

    property string label
    property string errorText
    property bool hasError: errorText !== ""

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.controlHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    hoverEnabled: true
    color: enabled ? Theme.ink : Theme.inkDisabled
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    placeholderTextColor: Theme.inkFaint
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody

    Accessible.role: Accessible.EditableText
    Accessible.editable: !readOnly
    Accessible.readOnly: readOnly
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: errorText

    background: FieldFrame {
        enabled: control.enabled
        readOnly: control.readOnly
        hasFocus: control.activeFocus
        hasError: control.hasError
    }

    Text {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.enabled ? control.placeholderTextColor : Theme.inkDisabled
        elide: Text.ElideRight
        horizontalAlignment: control.effectiveHorizontalAlignment
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
    }
    TextMenu {
        edit: control
    }
}
