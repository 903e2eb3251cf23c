import QtQuick
import Nuanyang.Ui

// Buttons, boxes to tick and switches.
GalleryPage {
    title: qsTr("Buttons")
    subtitle: qsTr("One primary button a page; danger only for what cannot be undone.")

    Repeater {
        model: [qsTr("Primary"), qsTr("Secondary"), qsTr("Quiet"), qsTr("Danger")]

        Sample {
            id: kind

            required property int index
            required property string modelData

            title: modelData

            Button {
                kind: kind.index
                text: qsTr("Save")
            }
            Button {
                kind: kind.index
                text: qsTr("Add a person")
                iconName: "person_add"
            }
            Button {
                kind: kind.index
                text: qsTr("Saving")
                busy: true
            }
            Button {
                kind: kind.index
                text: qsTr("Not possible now")
                enabled: false
            }
        }
    }
    Sample {
        title: qsTr("Icon only")

        IconButton {
            iconName: "edit"
            text: qsTr("Change")
        }
        IconButton {
            iconName: "star"
            text: qsTr("Keep at hand")
            checkable: true
            checked: true
        }
        IconButton {
            iconName: "delete"
            text: qsTr("Void")
            enabled: false
        }
        IconButton {
            small: true
            iconName: "more_vert"
            text: qsTr("More")
        }
    }
    Sample {
        title: qsTr("Boxes to tick")

        CheckBox {
            text: qsTr("Lives alone")
        }
        CheckBox {
            text: qsTr("Hardship household")
            checked: true
        }
        CheckBox {
            text: qsTr("Some of them")
            tristate: true
            checkState: Qt.PartiallyChecked
        }
        CheckBox {
            text: qsTr("Must be agreed to")
            errorText: qsTr("Please tick this box.")
        }
        CheckBox {
            text: qsTr("Not possible now")
            enabled: false
            checked: true
        }
    }
    Sample {
        title: qsTr("One of a few")

        RadioButton {
            text: qsTr("One event every five years")
            checked: true
        }
        RadioButton {
            text: qsTr("By each one's age")
        }
        RadioButton {
            text: qsTr("Not possible now")
            enabled: false
        }
    }
    Sample {
        title: qsTr("On and off")

        Switch {
            text: qsTr("Visits")
            checked: true
        }
        Switch {
            text: qsTr("Funeral affairs")
        }
        Switch {
            text: qsTr("Starting")
            checked: true
            busy: true
        }
        Switch {
            text: qsTr("Always on")
            enabled: false
            checked: true
        }
    }
}
