import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A menu; open() shows it at the pointer. Make it with OnDemand .
T.Menu {
    id: menu

    readonly property FocusReturn focusReturn: FocusReturn {
        popup: menu
    }

    function open() {
        popup();
    }

    function widest(): real {
        let width = 0;
        for (let i = 0; i < count; ++i)
            width = Math.max(width, itemAt(i).implicitWidth);
        return width;
    }

    implicitWidth: Math.max(Theme.tileWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    onAboutToShow: contentWidth = widest()
    padding: Theme.spaceXs
    margins: Theme.spaceXs
    modal: true
    dim: false
    overlap: Theme.spaceXs

    delegate: MenuItem {
    }
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
    }
    background: FloatingSurface {
    }
}
