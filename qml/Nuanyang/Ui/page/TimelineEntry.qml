import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// One event of a Timeline: its mark on the line, its day, what it was.
Item {
    id: entry

    property string date
    property string title
    property string text
    property string iconName: "circle"
    property int tone: Theme.Neutral
    property bool last: false

    implicitWidth: Theme.textColumnWidth
    implicitHeight: words.implicitHeight + Theme.spaceL
    Accessible.role: Accessible.ListItem
    Accessible.name: date + " " + title
    Accessible.description: text

    ToneColors {
        id: colors

        tone: entry.tone
    }
    Rectangle {
        visible: !entry.last
        x: mark.width / 2 - width / 2
        y: mark.height
        width: Theme.spaceXxs
        height: parent.height - mark.height
        color: Theme.border
    }
    Rectangle {
        id: mark

        width: Theme.iconL
        height: width
        radius: width / 2
        color: colors.soft
        border.width: Theme.borderWidth
        border.color: colors.text

        Icon {
            anchors.centerIn: parent
            name: entry.iconName
            size: Theme.iconS
            color: colors.text
        }
    }
    ColumnLayout {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: parent.right
        spacing: 0

        Text {
            Layout.fillWidth: true
            text: entry.date
            color: Theme.inkMuted
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontCaption
        }
        Text {
            Layout.fillWidth: true
            text: entry.title
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Text {
            Layout.fillWidth: true
            visible: text !== ""
            text: entry.text
            color: Theme.inkMuted
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            wrapMode: Text.Wrap
        }
    }
}
