import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// A field of the form that is written freely.
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
    errorText: problem

    TextField {
        text: field.value
        onTextEdited: field.rows.write(field.index, text)
    }
}
