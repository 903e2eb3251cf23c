import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nuanyang.Ui

// A modal question: title, content, buttons. Enter accepts, Escape rejects. Make it with OnDemand.
T.Dialog {
    id: dialog

    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property int acceptKind: Button.Kind.Primary
    property bool acceptEnabled: true
    property bool busy: false
    property string errorText
    readonly property FocusReturn focusReturn: FocusReturn {
        popup: dialog
    }
    default property alias content: body.data

    function submit() {
        if (acceptEnabled && !busy)
            accept();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    implicitWidth: parent ? Math.min(Theme.dialogWidth, parent.width - Theme.spaceXl * 2) : Theme.dialogWidth
    height: parent ? Math.min(implicitHeight, parent.height - Theme.spaceXl * 2) : implicitHeight
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceXl
    modal: true
    focus: true
    closePolicy: busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onOpened: {
        const first = body.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: FloatingSurface {
        radius: Theme.radiusL
    }
    contentItem: FocusScope {
        implicitWidth: layout.implicitWidth
        implicitHeight: layout.implicitHeight
        Keys.onReturnPressed: dialog.submit()
        Keys.onEnterPressed: dialog.submit()

        ColumnLayout {
            id: layout

            anchors.fill: parent
            spacing: Theme.spaceL

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                kind: Label.Kind.Heading
                text: dialog.title
                wrapMode: Text.Wrap
            }
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: body.implicitHeight
                gutter: 0
                visible: body.children.length > 0

                ColumnLayout {
                    id: body

                    width: parent.width
                    spacing: Theme.spaceM
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: text !== ""
                tone: Theme.Danger
                text: dialog.errorText
            }
            Flow {
                Layout.fillWidth: true
                layoutDirection: Qt.RightToLeft
                spacing: Theme.spaceS

                Button {
                    visible: text !== ""
                    kind: dialog.acceptKind
                    text: dialog.acceptText
                    enabled: dialog.acceptEnabled
                    busy: dialog.busy
                    onClicked: dialog.submit()
                }
                Button {
                    visible: text !== ""
                    text: dialog.rejectText
                    enabled: !dialog.busy
                    onClicked: dialog.reject()
                }
            }
        }
    }
}
