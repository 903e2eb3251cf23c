import QtQuick
import Nuanyang.Ui

// The mark of a series on its line: the form differs as well as the colour.
Rectangle {
    id: mark

    required property int index
    property bool current: false
    readonly property int form: index % 4
    readonly property color ink: Theme.series[index % Theme.series.length]

    implicitWidth: Theme.spaceM - (form === 2 ? Theme.spaceXxs : 0)
    implicitHeight: implicitWidth
    radius: form === 0 || form === 3 ? width / 2 : 0
    rotation: form === 2 ? 45 : 0
    color: form === 3 ? Theme.surface : ink
    border.width: Theme.focusWidth
    border.color: ink
}
