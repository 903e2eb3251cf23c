import QtQuick
import Nuanyang.Ui

// What the keys do in the rows of a table: arrows, pages and ends move; Shift extends, Ctrl moves
// without choosing; Space chooses, Enter opens; letters find the row that begins with them.
QtObject {
    id: keys

    required property WindowedTableModel model
    required property TableColumns columns
    required property TableViewport viewport
    property string typed

    readonly property Timer forget: Timer {
        interval: 1000
        onTriggered: keys.typed = ""
    }

    signal opened(real rowId)
    signal menuWanted(real y)
    signal columnWanted(int place)

    function choiceFor(modifiers: int): int {
        const control = (modifiers & Qt.ControlModifier) !== 0;
        if (modifiers & Qt.ShiftModifier)
            return control ? WindowedTableModel.AddRange : WindowedTableModel.Range;
        return control ? WindowedTableModel.Toggle : WindowedTableModel.Only;
    }
    function press(event: var) {
        if (!model)
            return;
        event.accepted = move(event.key, event.modifiers) || command(event.key, event.modifiers) || act(event.key, event.modifiers) || type(event.text, event.modifiers);
    }
    function targetOf(key: int): int {
        const row = model.currentRow;
        switch (key) {
        case Qt.Key_Up:
            return row < 0 ? 0 : row - 1;
        case Qt.Key_Down:
            return row + 1;
        case Qt.Key_PageUp:
            return row - viewport.pageRows;
        case Qt.Key_PageDown:
            return row + viewport.pageRows;
        case Qt.Key_Home:
            return 0;
        case Qt.Key_End:
            return model.count - 1;
        default:
            return -2;
        }
    }
    function move(key: int, modifiers: int): bool {
        const isMove = key === Qt.Key_Up || key === Qt.Key_Down || key === Qt.Key_PageUp || key === Qt.Key_PageDown || key === Qt.Key_Home || key === Qt.Key_End;
        if (!isMove || model.count === 0)
            return false;
        const row = Math.max(0, Math.min(model.count - 1, targetOf(key)));
        typed = "";
        if (modifiers === Qt.ControlModifier)
            model.currentRow = row;
        else
            model.choose(row, choiceFor(modifiers));
        viewport.reveal(row);
        return true;
    }
    function moveColumn(step: int): bool {
        if (!columns || model.currentRow < 0)
            return false;
        viewport.currentColumn = Math.max(-1, Math.min(columns.count - 1, viewport.currentColumn + step));
        if (viewport.currentColumn >= 0)
            columnWanted(viewport.currentColumn);
        return true;
    }
    // With Ctrl.
    function command(key: int, modifiers: int): bool {
        if (!(modifiers & Qt.ControlModifier))
            return false;
        if (key === Qt.Key_A)
            model.selectAll();
        else if (key === Qt.Key_C)
            model.copy((modifiers & Qt.ShiftModifier) !== 0);
        else if (key === Qt.Key_Space)
            model.choose(model.currentRow, WindowedTableModel.Toggle);
        else
            return false;
        return true;
    }
    // On the current row.
    function act(key: int, modifiers: int): bool {
        switch (key) {
        case Qt.Key_Left:
            return moveColumn(-1);
        case Qt.Key_Right:
            return moveColumn(1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return open();
        case Qt.Key_Menu:
            return openMenu();
        case Qt.Key_F10:
            return modifiers === Qt.ShiftModifier && openMenu();
        case Qt.Key_Escape:
            return leave();
        default:
            return false;
        }
    }
    function open(): bool {
        if (model.currentRow >= 0)
            opened(model.idAt(model.currentRow));
        return model.currentRow >= 0;
    }
    function openMenu(): bool {
        const row = model.currentRow;
        if (row >= 0 && !model.isSelected(row))
            model.choose(row, WindowedTableModel.Only);
        viewport.reveal(row);
        menuWanted(Math.max(0, (row + 1) * viewport.rowHeight - viewport.position));
        return true;
    }
    // One step back: out of the cell, then out of the selection.
    function leave(): bool {
        if (viewport.currentColumn >= 0)
            viewport.currentColumn = -1;
        else if (model.selectedCount > 0)
            model.clearSelection();
        else
            return false;
        return true;
    }
    function type(text: string, modifiers: int): bool {
        if (text === "" || text < " " || text === "\u007f" || (modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            return false;
        if (text === " " && typed === "") {
            model.choose(model.currentRow, WindowedTableModel.Toggle);
            return true;
        }
        typed += text;
        forget.restart();
        model.seek(typed);
        return true;
    }

    readonly property Connections follow: Connections {
        target: keys.model
        function onQuestionChanged() {
            keys.typed = "";
        }
        function onCurrentRowChanged() {
            if (keys.typed !== "")
                keys.viewport.reveal(keys.model.currentRow);
        }
    }
}
