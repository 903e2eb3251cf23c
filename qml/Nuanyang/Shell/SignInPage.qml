import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// The door: name and password.
FocusScope {
    id: page

    required property Door door

    function send() {
        if (name.text.trim() === "")
            name.forceActiveFocus();
        else if (!page.door.busy)
            page.door.signIn(name.text.trim(), password.text);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in")
    Component.onCompleted: name.forceActiveFocus()

    Card {
        anchors.centerIn: parent
        width: Math.min(Theme.dialogWidth, parent.width - Theme.spaceXl * 2)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceM
            spacing: Theme.spaceM

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "wb_sunny"
                size: Theme.iconXl
                color: Theme.accentText
            }
            Label {
                Layout.alignment: Qt.AlignHCenter
                kind: Label.Kind.Title
                text: qsTr("Nuanyang")
            }
            FormField {
                label: qsTr("Account")

                TextField {
                    id: name

                    Layout.fillWidth: true
                    focus: true
                    label: qsTr("Account")
                    onAccepted: password.forceActiveFocus()
                }
            }
            FormField {
                label: qsTr("Password")

                PasswordField {
                    id: password

                    Layout.fillWidth: true
                    label: qsTr("Password")
                    onAccepted: page.send()
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: page.door.errorText !== ""
                tone: Theme.Danger
                title: page.door.errorText
                text: page.door.errorHint
            }
            Button {
                Layout.fillWidth: true
                kind: Button.Kind.Primary
                busy: page.door.busy
                text: qsTr("Sign in")
                onClicked: page.send()
            }
        }
    }
}
