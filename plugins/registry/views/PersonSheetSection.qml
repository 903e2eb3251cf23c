import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

// One section of a person's page: what it is called and what is known, line by line.
Card {
    id: card

    required property SheetSection section

    signal revealWanted

    title: section.title

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(width / Theme.fieldWidth))
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM

        Repeater {
            model: card.section

            PersonSheetLine {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldWidth
                Layout.alignment: Qt.AlignTop
                onRevealWanted: card.revealWanted()
            }
        }
    }
}
