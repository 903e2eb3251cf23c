import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// A message that stays on the page: information, warning, error or success.
Rectangle {
    id: banner

    property int tone: Theme.Info
    property string title
    property string text
    property string actionText
    property bool closable: false

    signal actionTriggered
    signal closed

    implicitWidth: Theme.textColumnWidth
    implicitHeight: layout.implicitHeight + Theme.spaceM * 2
    radius: Theme.radiusM
    color: colors.soft
    border.width: Theme.borderWidth
    border.color: Theme.scheme === Theme.HighContrast ? colors.text : colors.soft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : title
    Accessible.description: title === "" ? "" : text

    ToneColors {
        id: colors

        tone: banner.tone
    }
    RowLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignTop
            name: colors.icon
            color: colors.text
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXxs

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: banner.title
                color: colors.text
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: banner.text
                wrapMode: Text.Wrap
            }
        }
        Button {
            visible: banner.actionText !== ""
            text: banner.actionText
            onClicked: banner.actionTriggered()
        }
        IconButton {
            visible: banner.closable
            small: true
            iconName: "close"
            text: qsTr("Dismiss")
            onClicked: banner.closed()
        }
    }
}
