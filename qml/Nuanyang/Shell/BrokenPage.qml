import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// The data could not be opened: what happened, where it lies, and the way on.
ErrorState {
    required property Client client

    title: qsTr("The data could not be opened")
    text: client.failure
    hint: client.failureHint
    code: client.failureCode + "  ·  " + client.directory
    focus: true
    onRetry: client.retry()
}
