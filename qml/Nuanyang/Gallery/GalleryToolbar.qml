import QtQuick
import Nuanyang.Gallery
import Nuanyang.Ui

// Switches for the look: appearance, text size, motion, language.
Flow {
    spacing: Theme.spaceM

    Choice {
        width: Theme.fieldWidthNarrow
        label: qsTr("Appearance")
        model: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
        currentIndex: Theme.scheme
        onActivated: index => Theme.scheme = index
    }
    Choice {
        width: Theme.fieldWidthNarrow
        label: qsTr("Text size")
        model: ["100%", "125%", "150%", "175%", "200%"]
        currentIndex: Math.round((Theme.textScale - 1) * 4)
        onActivated: index => Theme.textScale = 1 + index / 4
    }
    Choice {
        width: Theme.fieldWidthNarrow
        label: qsTr("Language")
        model: ["中文", "English"]
        currentIndex: GalleryLanguage.name === "en" ? 1 : 0
        onActivated: index => GalleryLanguage.name = index === 1 ? "en" : "zh_CN"
    }
    Switch {
        text: qsTr("Less motion")
        checked: Theme.reducedMotion
        onToggled: Theme.reducedMotion = checked
    }
}
