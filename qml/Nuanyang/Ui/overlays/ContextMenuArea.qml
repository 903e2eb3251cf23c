import QtQuick
import QtQuick.Templates as T

// Fills its parent and opens its Menu on the right mouse button. For the keyboard let the focused
// item say `Keys.forwardTo: [contextMenu]`: the Menu key and Shift+F10 then open it there.
Item {
    id: area

    default property alias menu: holder.sourceComponent

    signal aboutToOpen

    function openAt(item: Item, x: real, y: real) {
        aboutToOpen();
        holder.active = true;
        const popup = holder.item as T.Menu;
        if (popup)
            popup.popup(item, x, y);
    }

    anchors.fill: parent
    Keys.onPressed: event => {
        const wanted = event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier;
        if (wanted)
            openAt(area, area.width / 4, area.height / 2);
        event.accepted = wanted;
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: eventPoint => area.openAt(area, eventPoint.position.x, eventPoint.position.y)
    }
    Loader {
        id: holder

        active: false
    }
}
