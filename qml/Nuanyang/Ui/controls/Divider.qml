import QtQuick
import Nuanyang.Ui

// A hairline between groups.
Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? Theme.borderWidth : Theme.fieldWidth
    implicitHeight: vertical ? Theme.controlHeight : Theme.borderWidth
    color: Theme.border
}
