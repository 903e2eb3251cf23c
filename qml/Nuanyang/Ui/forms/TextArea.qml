import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// Several lines of text that scroll inside the field; Tab leaves it.
FocusScope {
    id: area

    property string label
    property string errorText
    property alias text: edit.text
    property alias placeholderText: edit.placeholderText
    property alias readOnly: edit.readOnly
    property alias length: edit.length
    property int lines: 4

    signal edited

    function leave(forward: bool) {
        const next = edit.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: metrics.lineSpacing * lines + Theme.spaceS * 2

    FontMetrics {
        id: metrics

        font: edit.font
    }
    FieldFrame {
        anchors.fill: parent
        enabled: area.enabled
        readOnly: edit.readOnly
        hasFocus: edit.activeFocus
        hasError: area.errorText !== ""
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.borderWidth
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.TextArea.flickable: T.TextArea {
            id: edit

            focus: true
            padding: Theme.spaceS
            leftPadding: Theme.spaceM
            rightPadding: Theme.spaceM
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            color: enabled ? Theme.ink : Theme.inkDisabled
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.editable: !readOnly
            Accessible.readOnly: readOnly
            Accessible.name: area.label !== "" ? area.label : placeholderText
            Accessible.description: area.errorText
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: area.leave(true)
            Keys.onBacktabPressed: area.leave(false)
            onTextChanged: if (activeFocus)
                area.edited()

            Text {
                x: edit.leftPadding
                y: edit.topPadding
                width: edit.width - edit.leftPadding - edit.rightPadding
                visible: edit.length === 0 && edit.preeditText === ""
                text: edit.placeholderText
                font: edit.font
                color: Theme.inkFaint
                wrapMode: Text.Wrap
            }
        }
        T.ScrollBar.vertical: ScrollBar {
        }
    }
    TextMenu {
        edit: edit
    }
}
