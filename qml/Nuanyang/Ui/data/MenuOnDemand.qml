import QtQuick
import Nuanyang.Ui

// Holds a Menu that is made when it is first opened.
Loader {
    id: holder

    function popup(x: real, y: real) {
        active = true;
        const menu = item as Menu;
        if (menu)
            menu.popup(holder.parent, x, y);
    }

    active: false
}
