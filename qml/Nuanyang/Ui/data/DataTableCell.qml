import QtQuick
import Nuanyang.Ui

// One cell: text, figures, or a state as a badge.
Text {
    id: cell

    enum Kind {
        Text,
        Number,
        Badge
    }

    required property int index
    required property string display
    required property string spoken
    required property string iconName
    required property int tone
    required property int kind
    required property double columnLeft
    required property double cellWidth
    required property bool current
    readonly property bool isBadge: kind === DataTableCell.Kind.Badge && display !== ""
    // A record that counts no more.
    readonly property bool fades: tone > Theme.Danger
    readonly property color ink: {
        switch (tone) {
        case Theme.Accent:
            return Theme.accentText;
        case Theme.Info:
            return Theme.infoText;
        case Theme.Success:
            return Theme.successText;
        case Theme.Warning:
            return Theme.warningText;
        case Theme.Danger:
            return Theme.dangerText;
        default:
            return fades ? Theme.inkMuted : Theme.ink;
        }
    }

    text: display
    x: columnLeft
    width: cellWidth
    height: parent ? parent.height : 0
    leftPadding: Theme.spaceM + (iconName !== "" && !isBadge ? Theme.iconS + Theme.spaceXs : 0)
    rightPadding: Theme.spaceM
    focus: current
    color: isBadge ? "transparent" : ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.strikeout: fades
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: kind === DataTableCell.Kind.Number ? Text.AlignRight : Text.AlignLeft
    elide: Text.ElideRight
    textFormat: Text.PlainText
    Accessible.role: Accessible.Cell
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.focused: activeFocus

    Component {
        id: badge

        Badge {
            text: cell.display
            tone: cell.tone
            Accessible.ignored: true
        }
    }
    Component {
        id: icon

        Icon {
            name: cell.iconName
            size: Theme.iconS
            color: cell.ink
        }
    }
    Loader {
        active: cell.isBadge || cell.iconName !== ""
        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: cell.isBadge ? badge : icon
    }
    Loader {
        active: cell.current
        anchors.fill: parent
        sourceComponent: Rectangle {
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.focus
        }
    }
}
