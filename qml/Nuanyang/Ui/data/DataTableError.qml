import QtQuick
import Nuanyang.Ui

// The rows could not be read: in words, with a way on.
Rectangle {
    id: sheet

    required property WindowedTableModel model

    color: Theme.surface

    ErrorState {
        anchors.fill: parent
        title: qsTr("The rows could not be read")
        text: sheet.model ? sheet.model.errorText : ""
        hint: sheet.model ? sheet.model.errorHint : ""
        code: sheet.model ? sheet.model.errorCode : ""
        onRetry: sheet.model.reload()
    }
}
