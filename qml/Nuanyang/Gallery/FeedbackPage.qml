import QtQuick
import Nuanyang.Ui

// Banners, passing messages, progress.
GalleryPage {
    title: qsTr("Messages and progress")

    Sample {
        title: qsTr("Banners")

        Banner {
            width: parent.width
            tone: Theme.Info
            text: qsTr("The policy of 2026 holds from the first of January.")
            closable: true
        }
        Banner {
            width: parent.width
            tone: Theme.Success
            text: qsTr("413 people were taken over.")
        }
        Banner {
            width: parent.width
            tone: Theme.Warning
            title: qsTr("Three people have no working contact")
            text: qsTr("Their letters will not arrive.")
            actionText: qsTr("Show them")
        }
        Banner {
            width: parent.width
            tone: Theme.Danger
            title: qsTr("The record was not saved")
            text: qsTr("Somebody else changed it in the meantime. Load it again and repeat your change.")
        }
    }
    Sample {
        title: qsTr("Passing messages")

        Button {
            text: qsTr("Saved")
            onClicked: Toasts.show(qsTr("Saved."))
        }
        Button {
            text: qsTr("With undo")
            onClicked: Toasts.showWithAction(qsTr("The visit was voided."), qsTr("Undo"), () => Toasts.show(qsTr("It is back."), Theme.Info))
        }
        Toast {
            text: qsTr("The visit was voided.")
            actionText: qsTr("Undo")
            lasting: 3600000
        }
        Toast {
            text: qsTr("The printer does not answer.")
            tone: Theme.Danger
            lasting: 3600000
        }
    }
    Sample {
        title: qsTr("Progress")

        ProgressCard {
            width: Math.min(parent.width, Theme.dialogWidth)
            title: qsTr("Taking over a list")
            text: qsTr("Row 1,240 of 2,000")
            value: 0.62
        }
        ProgressCard {
            width: Math.min(parent.width, Theme.dialogWidth)
            title: qsTr("Backup")
            text: qsTr("Copying while people work")
            indeterminate: true
            cancelling: true
        }
        ProgressBar {
            value: 0.3
        }
        BusyIndicator {
        }
    }
}
