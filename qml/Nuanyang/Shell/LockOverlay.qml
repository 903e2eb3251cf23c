import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// The window has locked: nothing of the pages is to be seen until the password is given.
FocusScope {
    id: overlay

    required property Door door

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Locked")
    Component.onCompleted: password.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(Theme.dialogWidth, parent.width - Theme.spaceXl * 2)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceM
            spacing: Theme.spaceM

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "lock"
                size: Theme.iconXl
                color: Theme.accentText
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Kind.Heading
                text: qsTr("Locked for %1").arg(overlay.door.name)
                wrapMode: Text.Wrap
            }
            FormField {
                label: qsTr("Password")

                PasswordField {
                    id: password

                    Layout.fillWidth: true
                    focus: true
                    label: qsTr("Password")
                    onAccepted: overlay.door.unlock(text)
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: overlay.door.errorText !== ""
                tone: Theme.Danger
                title: overlay.door.errorText
                text: overlay.door.errorHint
            }
            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Primary
                busy: overlay.door.busy
                text: qsTr("Unlock")
                onClicked: overlay.door.unlock(password.text)
            }
            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Quiet
                text: qsTr("Sign in as somebody else")
                onClicked: overlay.door.signOut()
            }
        }
    }
}
