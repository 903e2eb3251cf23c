import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// A date of the form, as precise as it is known.
FormField {
    id: field

    required property FieldRows rows
    required property int index
    required property string value
    required property bool mandatory
    required property string caption
    required property string advice
    required property string problem

    label: caption
    hint: advice
    required: mandatory
    errorText: problem !== "" ? problem : date.problemText

    DateField {
        id: date

        value: field.value
        onEdited: field.rows.write(field.index, valid ? value : text)
    }
}
