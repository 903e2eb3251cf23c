import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// How far a piece of work has come; a moving stripe while nobody knows.
T.ProgressBar {
    id: bar

    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.spaceS
    Accessible.name: qsTr("Progress")

    background: Rectangle {
        radius: height / 2
        color: Theme.surfacePressed
        border.width: Theme.scheme === Theme.HighContrast ? 1 : 0
        border.color: Theme.border
    }
    contentItem: Item {
        clip: true

        Rectangle {
            id: stripe

            visible: !bar.indeterminate
            width: bar.visualPosition * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
        Rectangle {
            visible: bar.indeterminate
            width: parent.width / 3
            height: parent.height
            radius: height / 2
            color: Theme.accent

            NumberAnimation on x  {
                running: bar.indeterminate && bar.visible && !Theme.reducedMotion
                from: -bar.width / 3
                to: bar.width
                duration: 1400
                loops: Animation.Infinite
            }
        }
    }
}
