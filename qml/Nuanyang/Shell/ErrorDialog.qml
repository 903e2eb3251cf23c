import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// Says what went wrong and what to do, until it has been read.
Dialog {
    id: error

    required property Dialogue dialogue

    title: qsTr("That did not work")
    acceptText: qsTr("Understood")
    rejectText: ""
    Component.onCompleted: open()
    onClosed: dialogue.dismissError()

    Label {
        Layout.fillWidth: true
        text: error.dialogue.errorMessage
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Label.Kind.Muted
        text: error.dialogue.errorHint
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Kind.Caption
        text: error.dialogue.errorCode
        elide: Text.ElideRight
    }
}
