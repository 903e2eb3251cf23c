import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Stands where a view could not be drawn: why, and the way on.
ErrorState {
    required property HostedView view

    title: qsTr("This could not be shown")
    text: view.message
    hint: view.hint
    code: view.code
    onRetry: view.retry()
}
