import QtQuick
import Nuanyang.Ui

// What the window shows when opening the data takes long enough to be noticed.
BusyState {
    text: qsTr("Opening the data…")
}
