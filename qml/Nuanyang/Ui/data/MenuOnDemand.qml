import QtQuick

// Holds a ContextMenu that is made when it is first opened.
Loader {
    id: holder

    function popup(x: real, y: real) {
        active = true;
        const menu = item as ContextMenu;
        if (menu)
            menu.popup(holder.parent, x, y);
    }

    active: false
}
