import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Ctrl+K: one field that finds people, pages and commands; arrows choose, Enter goes.
FocusScope {
    id: overlay

    required property Shell shell
    readonly property CommandPalette palette: shell.palette

    function choose(row: int) {
        overlay.palette.choose(row);
        overlay.shell.paletteOpen = false;
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Find people, pages and commands")
    Component.onCompleted: field.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: overlay.shell.paletteOpen = false
        }
    }
    FloatingSurface {
        id: sheet

        x: (parent.width - width) / 2
        y: Math.min(parent.height * 0.12, Theme.controlHeight * 2)
        width: Math.min(Theme.textColumnWidth, parent.width - Theme.spaceXl * 2)
        height: Math.min(parent.height - y - Theme.spaceXl, field.height + list.contentHeight + foot.height + Theme.spaceM * 4)
        radius: Theme.radiusL

        MouseArea {
            anchors.fill: parent
        }
        TextField {
            id: field

            x: Theme.spaceM
            y: Theme.spaceM
            width: parent.width - Theme.spaceM * 2
            leftPadding: Theme.spaceS + Theme.iconM + Theme.spaceXs
            placeholderText: qsTr("A name, its initials, a page or a command")
            label: qsTr("Search")
            text: overlay.palette.text
            inputMethodHints: Qt.ImhNoPredictiveText
            Accessible.searchEdit: true
            onTextEdited: overlay.palette.text = text
            onAccepted: overlay.choose(list.currentIndex)
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onEscapePressed: overlay.shell.paletteOpen = false

            Icon {
                x: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                color: Theme.inkMuted
            }
            BusyIndicator {
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                visible: overlay.palette.searching
                size: Theme.iconS
            }
        }
        ListView {
            id: list

            anchors.top: field.bottom
            anchors.topMargin: Theme.spaceS
            anchors.bottom: foot.top
            x: Theme.spaceM
            width: parent.width - Theme.spaceM * 2
            clip: true
            model: overlay.palette
            keyNavigationEnabled: false
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            onCountChanged: currentIndex = count > 0 ? 0 : -1

            delegate: PaletteRow {
                width: list.width
                selected: ListView.isCurrentItem
                onClicked: overlay.choose(index)
            }
        }
        Label {
            id: foot

            x: Theme.spaceL
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceS
            width: parent.width - Theme.spaceL * 2
            kind: Label.Kind.Caption
            elide: Text.ElideRight
            text: {
                if (overlay.palette.notice !== "")
                    return overlay.palette.notice;
                if (overlay.palette.searching || overlay.palette.count > 0)
                    return qsTr("↑ ↓ to choose, Enter to open, Esc to close");
                return qsTr("Nothing fits “%1”.").arg(overlay.palette.text);
            }
        }
    }
}
