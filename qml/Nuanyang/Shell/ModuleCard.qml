import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// One module: name, state, switch; why it does not work; how long its stages took.
Card {
    id: card

    required property int index
    required property string moduleTitle
    required property string moduleIcon
    required property string summary
    required property string version
    required property string moduleState
    required property int tone
    required property bool on
    required property bool mandatory
    required property bool switching
    required property string reason
    required property string decidedBy
    required property string stages
    property bool maySwitch: false

    signal switchRequested(int row, bool wanted)

    title: moduleTitle
    iconName: moduleIcon
    subtitle: summary
    actions: [
        Badge {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            text: card.moduleState
            tone: card.tone
        },
        Switch {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            busy: card.switching
            checked: card.on
            enabled: card.maySwitch && !card.mandatory && !card.switching
            Accessible.name: qsTr("Module %1").arg(card.title)
            description: card.mandatory ? qsTr("Always on") : card.decidedBy
            onToggled: {
                const wanted = checked;
                checked = Qt.binding(() => card.on);
                card.switchRequested(card.index, wanted);
            }
        }
    ]

    Banner {
        Layout.fillWidth: true
        visible: card.reason !== ""
        tone: card.tone === Theme.Danger ? Theme.Danger : Theme.Warning
        text: card.reason
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Kind.Caption
        text: card.mandatory ? qsTr("Version %1 · always on").arg(card.version) : qsTr("Version %1").arg(card.version) + (card.decidedBy !== "" ? " · " + card.decidedBy : "")
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Label.Kind.Caption
        text: card.stages
        wrapMode: Text.Wrap
    }
}
