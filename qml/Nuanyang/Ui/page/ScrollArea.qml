import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// Content that scrolls up and down; wheel and bar move it, and what has the keyboard stays in view.
Flickable {
    id: area

    readonly property Item focusItem: Window.activeFocusItem
    // Kept free on the right for the bar.
    property int gutter: Theme.scrollBarWidth
    readonly property bool overflowing: contentHeight > height
    default property alias content: holder.data

    function reveal(item: Item) {
        const top = item.mapToItem(holder, 0, 0).y;
        const bottom = top + item.height;
        if (top < contentY)
            contentY = Math.max(0, top - Theme.spaceS);
        else if (bottom > contentY + height)
            contentY = Math.min(contentHeight - height, bottom - height + Theme.spaceS);
    }
    function scrollBy(pixels: real) {
        contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + pixels));
    }
    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === holder)
                return true;
        }
        return false;
    }

    implicitWidth: holder.implicitWidth
    implicitHeight: holder.implicitHeight
    contentWidth: width
    contentHeight: holder.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    interactive: false
    clip: overflowing
    onFocusItemChanged: if (focusItem && holds(focusItem))
        reveal(focusItem)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            scrollBy(event.key === Qt.Key_PageDown ? height * 0.9 : -height * 0.9);
            event.accepted = true;
        }
    }
    T.ScrollBar.vertical: ScrollBar {
    }

    // One below the other; a height taken from childrenRect would depend on itself.
    Column {
        id: holder

        width: area.width - area.gutter
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        enabled: area.overflowing
        onWheel: event => area.scrollBy(event.pixelDelta.y !== 0 ? -event.pixelDelta.y : -event.angleDelta.y / 120 * Theme.rowHeight * 2)
    }
}
