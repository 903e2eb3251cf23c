import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// Long work: what is done, how far it is, and a way to cancel it.
Card {
    id: card

    property string text
    property double value: 0
    property bool indeterminate: false
    property bool cancellable: true
    property bool cancelling: false
    readonly property int percent: Math.round(value * 100)

    signal cancelRequested

    iconName: "hourglass_top"
    Accessible.role: Accessible.ProgressBar
    Accessible.description: indeterminate ? text : qsTr("%1 %").arg(percent)

    RowLayout {
        spacing: Theme.spaceM

        ProgressBar {
            Layout.fillWidth: true
            value: card.value
            indeterminate: card.indeterminate
        }
        Label {
            visible: !card.indeterminate
            kind: Label.Kind.Muted
            text: qsTr("%1 %").arg(card.percent)
        }
    }
    RowLayout {
        spacing: Theme.spaceM

        Label {
            Layout.fillWidth: true
            kind: Label.Kind.Muted
            text: card.cancelling ? qsTr("Stopping…") : card.text
            wrapMode: Text.Wrap
        }
        Button {
            visible: card.cancellable
            text: qsTr("Cancel")
            iconName: "close"
            busy: card.cancelling
            onClicked: card.cancelRequested()
        }
    }
}
