import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// Asks before a dangerous act: what will happen, and a reason where one is kept on record.
Dialog {
    id: confirm

    property string text
    property bool reasonRequired: false
    property string reasonLabel: qsTr("Reason")
    property alias reason: reasonField.text

    signal confirmed(string reason)

    acceptKind: Button.Kind.Danger
    acceptText: qsTr("Confirm")
    acceptEnabled: !reasonRequired || reason.trim() !== ""
    onAboutToShow: reason = ""
    onAccepted: confirmed(reason.trim())

    Label {
        Layout.fillWidth: true
        text: confirm.text
        wrapMode: Text.Wrap
    }
    FormField {
        visible: confirm.reasonRequired
        label: confirm.reasonLabel
        required: true
        hint: qsTr("It is kept in the record.")

        TextField {
            id: reasonField
        }
    }
}
