import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// Asks before something that is hard to take back, with a reason where one is needed.
Dialog {
    id: question

    required property Dialogue dialogue

    title: dialogue.questionTitle
    acceptText: dialogue.acceptText
    acceptKind: dialogue.dangerous ? Button.Kind.Danger : Button.Kind.Primary
    acceptEnabled: dialogue.reasonLabel === "" || reason.text.trim() !== ""
    Component.onCompleted: open()
    onAccepted: dialogue.accept(reason.text.trim())
    onRejected: dialogue.reject()

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: question.dialogue.questionText
        wrapMode: Text.Wrap
    }
    FormField {
        label: question.dialogue.reasonLabel
        required: true
        visible: label !== ""

        TextField {
            id: reason

            Layout.fillWidth: true
            label: question.dialogue.reasonLabel
        }
    }
}
