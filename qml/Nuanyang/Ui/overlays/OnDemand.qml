import QtQuick
import QtQuick.Templates as T

// Holds a dialog, menu or panel that costs nothing until open() is first called.
Loader {
    id: holder

    default property alias popup: holder.sourceComponent

    function open() {
        active = true;
        const popup = item as T.Popup;
        if (popup)
            popup.open();
    }

    active: false
    visible: false
}
