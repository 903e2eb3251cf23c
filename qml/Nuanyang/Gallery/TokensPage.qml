import QtQuick
import Nuanyang.Ui

// The colours of the current appearance.
GalleryPage {
    title: qsTr("Tokens")
    subtitle: qsTr("The only place where a colour or a size stands.")

    Sample {
        title: qsTr("Colours")

        Repeater {
            model: ["paper", "surface", "surfaceSunken", "surfaceHover", "surfacePressed", "surfaceSelected", "ink", "inkMuted", "inkFaint", "inkDisabled", "accent", "accentHover", "accentPressed", "accentText", "accentSoft", "border", "borderStrong", "focus", "danger", "dangerText", "dangerSoft", "warningText", "warningSoft", "successText", "successSoft", "infoText", "infoSoft", "tooltip"]

            Column {
                id: swatch

                required property string modelData

                width: Theme.fieldWidthNarrow
                spacing: Theme.spaceXs

                Rectangle {
                    width: parent.width
                    height: Theme.controlHeight
                    radius: Theme.radiusM
                    color: Theme[swatch.modelData]
                    border.width: Theme.borderWidth
                    border.color: Theme.border
                }
                Label {
                    width: parent.width
                    kind: Label.Kind.Caption
                    elide: Text.ElideRight
                    text: swatch.modelData
                }
            }
        }
    }
    Sample {
        title: qsTr("Series of a chart")

        Repeater {
            model: Theme.series

            Rectangle {
                required property color modelData

                width: Theme.controlHeight
                height: Theme.controlHeight
                radius: Theme.radiusM
                color: modelData
            }
        }
    }
}
