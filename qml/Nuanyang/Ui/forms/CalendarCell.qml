import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One day of a calendar.
T.AbstractButton {
    id: cell

    required property string iso
    property bool current: false
    property bool chosen: false
    property bool today: false
    property bool inMonth: true
    property bool ringed: false

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeightSmall
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: Number(iso.slice(8))
    Accessible.role: Accessible.Cell
    Accessible.name: iso
    Accessible.selected: chosen
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Text {
        text: cell.text
        color: {
            if (!cell.enabled)
                return Theme.inkDisabled;
            if (cell.chosen)
                return Theme.onAccent;
            return cell.inMonth ? Theme.ink : Theme.inkFaint;
        }
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBody
        font.weight: cell.today ? Font.Bold : Font.Normal
        font.underline: cell.today
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: {
            if (cell.chosen)
                return Theme.accent;
            if (cell.current)
                return Theme.surfaceSelected;
            return cell.hovered ? Theme.surfaceHover : Theme.transparent;
        }
        border.width: cell.ringed ? Theme.focusWidth : 0
        border.color: Theme.focus
    }
}
