import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nuanyang.Ui

// One figure of a dashboard: the number large, what it counts below; opens its list if clicked.
T.ItemDelegate {
    id: tile

    property string label
    property string value
    property string unit
    property string hint
    property string iconName
    property int tone: Theme.Neutral
    property bool interactive: true

    implicitWidth: Math.max(Theme.tileWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceL
    hoverEnabled: interactive
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: label + " " + value + unit
    Accessible.description: hint
    Accessible.onPressAction: if (interactive)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.spaceXxs

        RowLayout {
            spacing: Theme.spaceS

            Icon {
                visible: tile.iconName !== ""
                name: tile.iconName
                color: Theme.accentText
            }
            Text {
                Layout.fillWidth: true
                text: tile.label
                color: Theme.inkMuted
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontBody
                elide: Text.ElideRight
            }
        }
        Text {
            Layout.fillWidth: true
            text: tile.unit === "" ? tile.value : tile.value + " " + tile.unit
            color: tile.tone === Theme.Danger ? Theme.dangerText : Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontDisplay
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        Text {
            Layout.fillWidth: true
            visible: text !== ""
            text: tile.hint
            color: Theme.inkMuted
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontCaption
            wrapMode: Text.Wrap
        }
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: {
            if (tile.interactive && tile.down)
                return Theme.surfacePressed;
            return tile.hovered ? Theme.surfaceHover : Theme.surface;
        }
        border.width: Theme.borderWidth
        border.color: Theme.border

        FocusRing {
            around: Theme.radiusL
            visible: tile.visualFocus
        }
    }
}
