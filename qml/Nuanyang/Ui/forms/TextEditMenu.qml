import QtQuick
import Nuanyang.Ui

// The menu of a text field.
Menu {
    id: menu

    required property var edit

    MenuItem {
        text: qsTr("Cut")
        iconName: "content_cut"
        shortcutText: "Ctrl+X"
        enabled: menu.edit.selectedText !== "" && !menu.edit.readOnly
        onTriggered: menu.edit.cut()
    }
    MenuItem {
        text: qsTr("Copy")
        iconName: "content_copy"
        shortcutText: "Ctrl+C"
        enabled: menu.edit.selectedText !== ""
        onTriggered: menu.edit.copy()
    }
    MenuItem {
        text: qsTr("Paste")
        iconName: "content_paste"
        shortcutText: "Ctrl+V"
        enabled: menu.edit.canPaste
        onTriggered: menu.edit.paste()
    }
    MenuItem {
        text: qsTr("Select all")
        iconName: "select_all"
        shortcutText: "Ctrl+A"
        enabled: menu.edit.length > 0
        onTriggered: menu.edit.selectAll()
    }
}
