import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// A field of the form with one value out of a list.
FormField {
    id: field

    required property FieldRows rows
    required property int index
    required property list<string> options
    required property int chosen
    required property bool mandatory
    required property string caption
    required property string advice
    required property string problem

    label: caption
    hint: advice
    required: mandatory
    errorText: problem

    Choice {
        model: field.options
        currentIndex: field.chosen
        onActivated: index => field.rows.choose(field.index, index)
    }
}
