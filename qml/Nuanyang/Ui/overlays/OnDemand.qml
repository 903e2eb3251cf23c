import QtQuick
import QtQuick.Templates as T

// Holds a dialog, menu or panel that costs nothing until open() is first called. A page may call it
// while it is being made: it opens as soon as there is a window to open in.
Loader {
    id: holder

    default property alias popup: holder.sourceComponent

    readonly property bool inWindow: Window.window !== null
    property bool wanted: false

    function open() {
        wanted = true;
        show();
    }
    function show() {
        if (!wanted || !inWindow)
            return;
        active = true;
        const popup = item as T.Popup;
        if (popup) {
            wanted = false;
            popup.open();
        }
    }

    active: false
    visible: false
    onLoaded: show()
    onInWindowChanged: show()
}
