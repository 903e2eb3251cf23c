import QtQuick
import Qt.labs.qmlmodels
import Nuanyang.Ui
import Nuanyang.Registry

// One section of a person's form: a control for each field, by the shape of its value.
FormSection {
    id: section

    required property FieldRows rows

    title: rows.title

    Repeater {
        model: section.rows
        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "text"

                PersonTextField {
                    rows: section.rows
                }
            }
            DelegateChoice {
                roleValue: "date"

                PersonDateField {
                    rows: section.rows
                }
            }
            DelegateChoice {
                roleValue: "choice"

                PersonChoiceField {
                    rows: section.rows
                }
            }
            DelegateChoice {
                roleValue: "several"

                PersonSeveralField {
                    rows: section.rows
                }
            }
        }
    }
}
