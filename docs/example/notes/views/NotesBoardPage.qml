// The board: a field to write a note, and all that hang there.
import QtQuick
import QtQuick.Layouts
import Nuanyang.Notes
import Nuanyang.Ui

PageScaffold {
    id: page

    required property NotesBoard viewModel

    title: qsTr("Notes")

    ColumnLayout {
        anchors.fill: parent

        RowLayout {
            TextField {
                id: draft

                Layout.fillWidth: true
                placeholderText: qsTr("What should everybody know?")
            }

            Button {
                text: qsTr("Hang up")
                onClicked: {
                    page.viewModel.add(draft.text);
                    draft.clear();
                }
            }
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.viewModel.notes

            delegate: Label {
                required property string modelData

                text: modelData
            }
        }
    }
}
