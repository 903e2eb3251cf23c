import QtQuick
import QtQuick.Templates as T

// Gives the keyboard back to the item that had it before `popup` opened.
QtObject {
    id: focusReturn

    required property T.Popup popup
    property Item opener
    property bool ringed: false

    readonly property Connections watch: Connections {
        function onAboutToShow() {
            const before = focusReturn.popup.parent;
            focusReturn.opener = before ? before.Window.activeFocusItem : null;
            const control = focusReturn.opener as T.Control;
            focusReturn.ringed = control !== null && control.visualFocus;
        }
        function onClosed() {
            const item = focusReturn.opener;
            focusReturn.opener = null;
            if (item && item.visible && item.enabled)
                item.forceActiveFocus(focusReturn.ringed ? Qt.BacktabFocusReason : Qt.PopupFocusReason);
        }

        target: focusReturn.popup
    }
}
