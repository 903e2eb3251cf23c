import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// Shows the side panel with the form as long as there is one to fill in.
Item {
    id: holder

    required property PersonForm form

    onFormChanged: if (form)
        panel.open()

    OnDemand {
        id: panel

        PersonFormPanel {
            form: holder.form
        }
    }
}
