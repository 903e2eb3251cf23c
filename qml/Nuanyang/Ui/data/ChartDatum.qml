import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One figure of a chart as something to point at, to reach with the keys and to hear.
T.AbstractButton {
    id: datum

    required property int index
    required property int seriesIndex
    required property string valueText
    required property string spoken
    required property bool current

    signal activated

    focus: current
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: clicked()
    onClicked: activated()
    Keys.onPressed: event => {
        event.accepted = false;
    }

    Loader {
        active: (datum.hovered || datum.activeFocus) && datum.Window.window !== null
        sourceComponent: Tooltip {
            parent: datum
            text: datum.spoken
            // At once: after a while the datum may have lost its window.
            delay: 0
            visible: true
        }
    }
}
