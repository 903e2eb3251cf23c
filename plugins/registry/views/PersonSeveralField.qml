import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// A field of the form with any number of values out of a list.
FormField {
    id: field

    required property FieldRows rows
    required property int index
    required property list<string> options
    required property list<int> selection
    required property bool mandatory
    required property string caption
    required property string advice
    required property string problem

    label: caption
    hint: advice
    required: mandatory
    errorText: problem

    MultiChoice {
        options: field.options
        selection: field.selection
        onEdited: field.rows.chooseSeveral(field.index, selection)
    }
}
