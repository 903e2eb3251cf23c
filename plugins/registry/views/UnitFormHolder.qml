import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// Shows the dialog of a unit as long as there is one to fill in.
Item {
    id: holder

    required property UnitForm form

    onFormChanged: if (form)
        dialog.open()

    OnDemand {
        id: dialog

        UnitFormDialog {
            form: holder.form
        }
    }
}
