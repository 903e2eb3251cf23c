import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// Name, number on duty and union of one unit.
Dialog {
    id: dialog

    required property UnitForm form

    title: form ? form.title : ""
    acceptText: qsTr("Save")
    busy: form !== null && form.busy
    errorText: form ? form.problem : ""
    onAccepted: if (form)
        form.save()
    onRejected: if (form)
        form.leave()

    Connections {
        target: dialog.form
        function onSaved() {
            dialog.close();
        }
    }
    FormField {
        label: qsTr("Name")
        required: true
        errorText: dialog.form ? dialog.form.nameProblem : ""

        TextField {
            focus: true
            text: dialog.form ? dialog.form.name : ""
            onTextEdited: dialog.form.name = text
        }
    }
    FormField {
        label: qsTr("Number on duty")
        required: true
        hint: qsTr("For the ratio of retired staff in the year's report.")
        errorText: dialog.form ? dialog.form.onDutyProblem : ""

        TextField {
            text: dialog.form ? dialog.form.onDuty : ""
            inputMethodHints: Qt.ImhDigitsOnly
            onTextEdited: dialog.form.onDuty = text
        }
    }
    FormField {
        label: qsTr("Unit union")
        hint: qsTr("Who carries the warmth out for the unit.")

        TextField {
            text: dialog.form ? dialog.form.unionName : ""
            onTextEdited: dialog.form.unionName = text
        }
    }
}
