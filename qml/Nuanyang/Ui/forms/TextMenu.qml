import QtQuick
import Nuanyang.Ui

// Cut, copy and paste on the right mouse button of a text field.
Item {
    id: menu

    required property Item edit

    anchors.fill: parent

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: {
            menu.edit.forceActiveFocus(Qt.MouseFocusReason);
            loader.open();
        }
    }
    OnDemand {
        id: loader

        TextEditMenu {
            edit: menu.edit
        }
    }
}
