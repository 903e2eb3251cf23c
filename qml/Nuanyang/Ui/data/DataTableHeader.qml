import QtQuick
import Nuanyang.Ui

// The titles over the columns. By pointer: click sorts, the edge resizes, dragging moves, the right
// button opens the menu. By keys: arrows go along, Enter sorts, Shift+arrows resize, Ctrl+arrows
// move, Menu opens the menu, Down goes to the rows.
FocusScope {
    id: header

    required property WindowedTableModel model
    required property TableColumns columns
    property real sideways: 0
    property int currentPlace: 0
    // Rows in another order are on their way.
    property bool busy: false
    property int dropPlace: -1
    readonly property real cornerWidth: corner.width

    signal leaving
    signal currentPlaceShown(int place)

    function sort(columnId: string, sortable: bool) {
        if (sortable)
            model.sortBy(columnId);
    }
    function openMenu(place: int) {
        currentPlace = place;
        const x = columns.left(place) - sideways;
        menu.popup(Math.max(0, Math.min(width - Theme.fieldWidthNarrow, x)), height);
    }
    function go(step: int) {
        currentPlace = Math.max(0, Math.min(columns.count - 1, currentPlace + step));
        currentPlaceShown(currentPlace);
    }
    function press(key: int, modifiers: int): bool {
        const step = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
        if (step !== 0) {
            if (modifiers & Qt.ShiftModifier) {
                columns.resize(currentPlace, columns.width(currentPlace) + step * Theme.spaceL);
            } else if (modifiers & Qt.ControlModifier) {
                const target = Math.max(0, Math.min(columns.count - 1, currentPlace + step));
                columns.move(currentPlace, target);
                currentPlace = target;
            } else {
                go(step);
            }
            return true;
        }
        if (key === Qt.Key_Down)
            leaving();
        else if (key === Qt.Key_Menu || (key === Qt.Key_F10 && (modifiers & Qt.ShiftModifier)))
            openMenu(currentPlace);
        else
            return false;
        return true;
    }

    height: Theme.rowHeight
    clip: true
    activeFocusOnTab: true
    Keys.onPressed: event => {
        event.accepted = header.columns !== null && header.press(event.key, event.modifiers);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surfaceSunken
    }
    Item {
        x: -header.sideways
        height: parent.height

        Repeater {
            model: header.columns
            delegate: DataTableHeaderCell {
                height: header.height
                current: header.currentPlace === index
                sorted: !!header.model && header.model.sortColumn === columnId
                descending: !!header.model && header.model.descending
                onPressed: {
                    header.currentPlace = index;
                    header.sort(columnId, sortable);
                }
                onMenuWanted: header.openMenu(index)
                onResized: pixels => header.columns.resize(index, pixels)
                onDragged: x => header.dropPlace = header.columns.placeAt(x)
                onDropped: {
                    const target = header.dropPlace;
                    header.dropPlace = -1;
                    header.columns.move(index, target);
                }
            }
        }
        Rectangle {
            visible: header.dropPlace >= 0
            x: visible ? header.columns.left(header.dropPlace) : 0
            width: Theme.spaceXs
            height: parent.height
            color: Theme.accent
        }
    }
    Rectangle {
        anchors.fill: corner
        color: Theme.surfaceSunken
    }
    IconButton {
        id: corner

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        small: true
        iconName: "view_column"
        text: qsTr("Choose columns and order")
        onClicked: menu.popup(header.width - Theme.tileWidth, header.height)
    }
    Loader {
        anchors.right: corner.left
        anchors.verticalCenter: parent.verticalCenter
        active: header.busy
        sourceComponent: BusyIndicator {
            size: Theme.iconS
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.borderWidth
        color: Theme.border
    }
    MenuOnDemand {
        id: menu

        sourceComponent: DataTableColumnMenu {
            model: header.model
            columns: header.columns
            place: header.currentPlace
        }
    }
}
