import QtQuick
import Nuanyang.Ui

// A glyph of the icon set by its name; purely visual, the control around it carries the words.
Text {
    property string name
    property int size: Theme.iconM

    text: Theme.glyph(name)
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: size
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    renderType: Text.QtRendering
}
