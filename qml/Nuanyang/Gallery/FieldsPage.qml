import QtQuick
import Nuanyang.Ui

// Everything that can be typed into or chosen from.
GalleryPage {
    title: qsTr("Fields")
    subtitle: qsTr("Empty, filled, wrong, read-only and out of use.")

    Sample {
        title: qsTr("Text")

        TextField {
            placeholderText: qsTr("Name")
        }
        TextField {
            label: qsTr("Name")
            text: qsTr("Zhang Jianguo")
        }
        TextField {
            label: qsTr("Mobile")
            text: "1380013"
            errorText: qsTr("A mobile number has eleven digits.")
        }
        TextField {
            label: qsTr("Name")
            text: qsTr("Only to read")
            readOnly: true
        }
        TextField {
            label: qsTr("Name")
            text: qsTr("Out of use")
            enabled: false
        }
    }
    Sample {
        title: qsTr("Search and password")

        SearchField {
        }
        SearchField {
            text: qsTr("Xiuying")
        }
        PasswordField {
            text: "nuanyang"
            label: qsTr("Password")
        }
    }
    Sample {
        title: qsTr("One or several of a list")

        Choice {
            label: qsTr("Sex")
            model: [qsTr("Male"), qsTr("Female")]
        }
        Choice {
            label: qsTr("Category")
            model: [qsTr("Veteran cadre"), qsTr("Retiree")]
            currentIndex: 1
        }
        Choice {
            label: qsTr("Category")
            model: [qsTr("Veteran cadre"), qsTr("Retiree")]
            errorText: qsTr("Please choose one.")
        }
        MultiChoice {
            width: Theme.panelWidth
            label: qsTr("Honours")
            options: [qsTr("Model worker"), qsTr("Advanced worker"), qsTr("Fifty years in the Party")]
            selection: [0, 1]
        }
        MultiChoice {
            label: qsTr("Honours")
            enabled: false
            options: [qsTr("Model worker")]
        }
    }
    Sample {
        title: qsTr("Dates: to the day, the month, the year, or unknown")

        DateField {
            label: qsTr("Born on")
            value: "1950-03-02"
        }
        DateField {
            label: qsTr("Born on")
            value: "1950-03"
        }
        DateField {
            label: qsTr("Born on")
        }
        DateField {
            label: qsTr("Born on")
            value: "2030-01-01"
            latest: "2026-12-31"
            errorText: qsTr("A birth lies in the past.")
        }
        DateField {
            label: qsTr("Born on")
            value: "1950"
            enabled: false
        }
    }
    Sample {
        title: qsTr("Money")

        MoneyField {
            label: qsTr("Amount")
        }
        MoneyField {
            label: qsTr("Amount")
            value: 50000
        }
        MoneyField {
            label: qsTr("Amount")
            value: 29356420
            enabled: false
        }
        MoneyField {
            label: qsTr("Amount")
            value: 100
            errorText: qsTr("The policy says 500.00.")
        }
    }
    Sample {
        title: qsTr("Long text")

        TextArea {
            label: qsTr("Note")
            placeholderText: qsTr("What was seen and said")
        }
        TextArea {
            label: qsTr("Note")
            text: qsTr("The old site of the work injury hurts again. The university hospital was asked for an appointment; the daughter goes along.")
        }
    }
}
