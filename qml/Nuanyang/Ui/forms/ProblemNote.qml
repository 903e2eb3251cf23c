import QtQuick
import Nuanyang.Ui

// What is wrong with what is being typed, right below its field while it has the keyboard.
Loader {
    id: note

    property string text

    active: text !== "" && parent !== null && parent.activeFocus
    sourceComponent: Tooltip {
        parent: note.parent
        x: 0
        delay: 0
        text: note.text
        visible: true
    }
}
