import QtQuick
import Nuanyang.Ui

// The rows in sight, the pointer, the wheel and the scroll bars; the keys are in DataTableKeys.
FocusScope {
    id: body

    required property WindowedTableModel model
    required property TableColumns columns
    readonly property TableViewport viewport: rows
    // How far the columns are scrolled to the left, and how far they can be.
    property real sideways: 0
    readonly property real widest: columns ? columns.contentWidth : 0
    readonly property real mostSideways: Math.max(0, widest - width)

    signal opened(real rowId)
    signal menuWanted(real x, real y)

    function scrollSideways(pixels: real) {
        sideways = Math.max(0, Math.min(mostSideways, sideways + pixels));
    }
    function showColumn(place: int) {
        const left = columns.left(place);
        const right = left + columns.width(place);
        if (left < sideways)
            sideways = left;
        else if (right > sideways + width)
            sideways = Math.min(left, right - width);
    }
    function choose(y: real, modifiers: int) {
        body.forceActiveFocus(Qt.MouseFocusReason);
        const row = rows.rowAt(y);
        rows.currentColumn = -1;
        if (row >= 0)
            model.choose(row, keys.choiceFor(modifiers));
    }
    function chooseForMenu(y: real) {
        const row = rows.rowAt(y);
        if (row >= 0 && !model.isSelected(row))
            choose(y, Qt.NoModifier);
        else
            body.forceActiveFocus(Qt.MouseFocusReason);
    }

    clip: true
    activeFocusOnTab: true
    onMostSidewaysChanged: scrollSideways(0)
    onActiveFocusChanged: {
        if (activeFocus && model && model.currentRow < 0 && model.count > 0)
            model.currentRow = rows.rowAt(0);
    }
    Keys.onPressed: event => keys.press(event)

    TableViewport {
        id: rows

        table: body.model
        rowHeight: Theme.rowHeight
        height: body.height
        focused: body.activeFocus
    }
    DataTableKeys {
        id: keys

        model: body.model
        columns: body.columns
        viewport: rows
        onOpened: rowId => body.opened(rowId)
        onMenuWanted: y => body.menuWanted(Theme.spaceXl, y)
        onColumnWanted: place => body.showColumn(place)
    }
    Item {
        id: sheet

        x: -body.sideways
        y: -rows.shift
        width: Math.max(body.width, body.widest)

        Repeater {
            model: rows
            delegate: DataTableRow {
            }
        }
    }
    TapHandler {
        id: tap

        acceptedButtons: Qt.LeftButton
        onSingleTapped: eventPoint => body.choose(eventPoint.position.y, tap.point.modifiers)
        onDoubleTapped: eventPoint => {
            if (rows.rowAt(eventPoint.position.y) >= 0)
                body.opened(body.model.idAt(body.model.currentRow));
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => {
            body.chooseForMenu(eventPoint.position.y);
            body.menuWanted(eventPoint.position.x, eventPoint.position.y);
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const fine = event.pixelDelta.y !== 0 || event.pixelDelta.x !== 0;
            const step = rows.rowHeight * 3 / 120;
            const down = fine ? event.pixelDelta.y : event.angleDelta.y * step;
            const across = fine ? event.pixelDelta.x : event.angleDelta.x * step;
            const turned = (event.modifiers & Qt.ShiftModifier) !== 0;
            rows.position -= turned ? 0 : down;
            body.scrollSideways(-(turned ? down : across));
        }
    }
    DragHandler {
        property real lastX: 0
        property real lastY: 0

        acceptedDevices: PointerDevice.TouchScreen
        target: null
        onActiveChanged: {
            lastX = 0;
            lastY = 0;
        }
        onTranslationChanged: {
            rows.position -= translation.y - lastY;
            body.scrollSideways(lastX - translation.x);
            lastX = translation.x;
            lastY = translation.y;
        }
    }
    DataTableScrollBars {
        anchors.fill: parent
        rows: rows
        widest: body.widest
        sideways: body.sideways
        onSidewaysWanted: pixels => body.sideways = pixels
    }
}
