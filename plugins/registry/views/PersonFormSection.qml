import QtQuick
import Qt.labs.qmlmodels
import Nuanyang.Ui
import Nuanyang.Registry

// One section of a person's form: a control for each field, by the shape of its value.
FormSection {
    id: section

    required property FieldRows fields

    title: fields.title

    Repeater {
        model: section.fields
        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "text"

                PersonTextField {
                    rows: section.fields
                }
            }
            DelegateChoice {
                roleValue: "date"

                PersonDateField {
                    rows: section.fields
                }
            }
            DelegateChoice {
                roleValue: "choice"

                PersonChoiceField {
                    rows: section.fields
                }
            }
            DelegateChoice {
                roleValue: "several"

                PersonSeveralField {
                    rows: section.fields
                }
            }
        }
    }
}
