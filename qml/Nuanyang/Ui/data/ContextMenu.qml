import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A menu at the pointer or at the current row. Its entries are ContextMenuItem and, between groups,
// ContextMenuSeparator.
T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.fieldWidthNarrow, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.spaceXs
    margins: Theme.spaceXs
    overlap: 1

    contentItem: ListView {
        // As wide as its widest entry.
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < menu.count; ++i)
                widest = Math.max(widest, menu.itemAt(i).implicitWidth);
            return widest;
        }
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: interactive
        currentIndex: menu.currentIndex
    }
    background: FloatingSurface {
    }
}
