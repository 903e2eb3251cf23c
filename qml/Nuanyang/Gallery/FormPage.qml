import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// A whole form: sections, labels, hints, errors and their summary.
GalleryPage {
    title: qsTr("Forms")
    subtitle: qsTr("Labels stand above; what is wrong stands below its field and in the summary.")
    breadcrumbs: [qsTr("People"), qsTr("Zhang Jianguo"), qsTr("Change")]
    actions: [
        Button {
            text: qsTr("Cancel")
        },
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Save")
            onClicked: summary.focusFirst()
        }
    ]

    ErrorSummary {
        id: summary

        width: parent.width
        fields: [nameField, phoneField]
    }
    FormSection {
        width: parent.width
        title: qsTr("Person")
        description: qsTr("As in the personnel file.")

        FormField {
            id: nameField

            label: qsTr("Name")
            required: true
            errorText: qsTr("The name is missing.")

            TextField {
            }
        }
        FormField {
            label: qsTr("Sex")

            Choice {
                model: [qsTr("Male"), qsTr("Female")]
                currentIndex: 0
            }
        }
        FormField {
            label: qsTr("Born on")
            hint: qsTr("The year alone will do.")

            DateField {
                value: "1950-03-02"
            }
        }
    }
    FormSection {
        width: parent.width
        title: qsTr("Contact")

        FormField {
            id: phoneField

            label: qsTr("Mobile")
            required: true
            errorText: qsTr("A mobile number has eleven digits.")

            TextField {
                text: "1380013"
            }
        }
        FormField {
            label: qsTr("Address")
            hint: qsTr("Where a parcel arrives.")

            TextField {
            }
        }
        FormField {
            Layout.columnSpan: parent.columns
            label: qsTr("Note")

            TextArea {
                lines: 3
            }
        }
    }
}
