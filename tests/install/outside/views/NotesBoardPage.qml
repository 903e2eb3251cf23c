// The one page of the module: a greeting.
import QtQuick
import Nuanyang.Notes
import Nuanyang.Ui

Item {
    id: page

    required property NotesBoard viewModel

    Label {
        anchors.centerIn: parent
        text: page.viewModel.title
    }
}
