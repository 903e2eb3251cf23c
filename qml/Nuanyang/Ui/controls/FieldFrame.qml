import QtQuick
import Nuanyang.Ui

// The box around what can be typed into or chosen from.
Rectangle {
    property bool hasFocus: false
    property bool hasError: false
    property bool readOnly: false

    radius: Theme.radiusM
    color: enabled && !readOnly ? Theme.surface : Theme.surfaceSunken
    border.width: hasError || hasFocus ? Theme.focusWidth : Theme.borderWidth
    border.color: {
        if (hasFocus)
            return Theme.focus;
        if (hasError)
            return Theme.danger;
        return enabled ? Theme.borderStrong : Theme.border;
    }
}
