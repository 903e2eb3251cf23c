import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

// The form of one person, in sections; what is wrong stands beside its field.
SidePanel {
    id: panel

    required property PersonForm form

    title: form ? form.title : ""
    onClosed: if (form)
        form.leave()
    actions: [
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Save")
            busy: panel.form !== null && panel.form.busy
            enabled: panel.form !== null && panel.form.ready
            onClicked: panel.form.save()
        },
        Button {
            text: qsTr("Cancel")
            onClicked: panel.close()
        }
    ]

    Connections {
        target: panel.form
        function onSaved() {
            panel.close();
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: panel.form !== null && panel.form.problem !== ""
        tone: Theme.Danger
        title: panel.form ? panel.form.problem : ""
        text: panel.form ? panel.form.problemHint : ""
    }
    FormField {
        visible: panel.form !== null && panel.form.isChange
        label: qsTr("Holds from")
        hint: qsTr("For what changes, such as unit, rank or address. Corrections hold always.")
        errorText: panel.form ? panel.form.dayError : ""

        DateField {
            value: panel.form ? panel.form.day : ""
            onEdited: if (panel.form)
                panel.form.day = value
        }
    }
    // No layout: hidden, it would keep the sections of a form that has gone, and fall over them when
    // the window or its text changes.
    Column {
        id: sections

        Layout.fillWidth: true
        spacing: Theme.spaceM

        Repeater {
            model: panel.form ? panel.form.sections : []

            PersonFormSection {
                required property FieldRows modelData

                width: sections.width
                rows: modelData
            }
        }
    }
}
