import QtQuick
import Nuanyang.Ui

// A password; the eye beside it shows it, a screen reader hears that it is one.
TextField {
    id: password

    property bool revealed: false
    readonly property string spoken: errorText !== "" ? qsTr("%1: %2").arg(label).arg(errorText) : label

    echoMode: revealed ? TextInput.Normal : TextInput.Password
    rightPadding: Theme.controlHeightSmall + Theme.spaceXs
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.passwordEdit: true
    // Qt gives a password no name, so that its description says which one it is; and it writes the
    // grey text of the field there when a screen reader comes.
    Accessible.onDescriptionChanged: Accessible.description = spoken
    onSpokenChanged: Accessible.description = spoken

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXxs
        anchors.verticalCenter: parent.verticalCenter
        small: true
        iconName: password.revealed ? "visibility_off" : "visibility"
        text: password.revealed ? qsTr("Hide the password") : qsTr("Show the password")
        onClicked: password.revealed = !password.revealed
    }
}
