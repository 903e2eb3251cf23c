import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nuanyang.Ui

// A sheet that slides in from the right over the page: details or a form. Make it with OnDemand.
T.Drawer {
    id: panel

    property string title
    readonly property FocusReturn focusReturn: FocusReturn {
        popup: panel
    }
    property alias actions: actionRow.data
    default property alias content: body.data

    parent: T.Overlay.overlay
    edge: Qt.RightEdge
    width: parent ? Math.min(Theme.panelWidth, parent.width - Theme.spaceXl) : Theme.panelWidth
    height: parent ? parent.height : 0
    modal: true
    focus: true
    interactive: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        // The first field; the button that closes comes last.
        const first = body.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    enter: Transition {
        SmoothedAnimation {
            duration: Theme.durationNormal
            velocity: -1
        }
    }
    exit: Transition {
        SmoothedAnimation {
            duration: Theme.durationNormal
            velocity: -1
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.border
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: panel.title
        // A drawer that cannot be dragged does not close on Escape by itself.
        Keys.onEscapePressed: panel.close()

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.spaceXl
            spacing: Theme.spaceL

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                Label {
                    Layout.fillWidth: true
                    kind: Label.Kind.Heading
                    text: panel.title
                    wrapMode: Text.Wrap
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Close")
                    onClicked: panel.close()
                }
            }
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                ColumnLayout {
                    id: body

                    width: parent.width
                    spacing: Theme.spaceM
                }
            }
            Flow {
                id: actionRow

                Layout.fillWidth: true
                visible: children.length > 0
                layoutDirection: Qt.RightToLeft
                spacing: Theme.spaceS
            }
        }
    }
}
