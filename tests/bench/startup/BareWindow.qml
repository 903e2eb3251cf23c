import QtQuick
import QtQuick.Controls.Basic

// The baseline of the startup benchmark: a window with a line of text and nothing behind it.
ApplicationWindow {
    width: 1280
    height: 820
    visible: true

    Label {
        text: Qt.application.name
    }
}
