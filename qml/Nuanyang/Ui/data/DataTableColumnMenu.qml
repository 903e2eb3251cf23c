import QtQuick
import Nuanyang.Ui

// What can be done with a column, and which columns are shown.
Menu {
    id: columnMenu

    required property WindowedTableModel model
    required property TableColumns columns
    required property int place
    property string columnId
    property bool sortable: false
    property bool hideable: false

    onAboutToShow: {
        columnId = columns.idAt(place);
        sortable = columns.isSortable(place);
        hideable = columns.isHideable(place);
        choices.model = columns.choices();
        contentWidth = widest();
    }

    MenuItem {
        text: qsTr("Sort ascending")
        iconName: "arrow_upward"
        enabled: columnMenu.sortable
        onTriggered: columnMenu.model.setSort(columnMenu.columnId, false)
    }
    MenuItem {
        text: qsTr("Sort descending")
        iconName: "arrow_downward"
        enabled: columnMenu.sortable
        onTriggered: columnMenu.model.setSort(columnMenu.columnId, true)
    }
    MenuSeparator {
    }
    MenuItem {
        text: qsTr("Move to the left")
        iconName: "chevron_left"
        enabled: columnMenu.place > 0
        onTriggered: columnMenu.columns.move(columnMenu.place, columnMenu.place - 1)
    }
    MenuItem {
        text: qsTr("Move to the right")
        iconName: "chevron_right"
        enabled: columnMenu.place + 1 < columnMenu.columns.count
        onTriggered: columnMenu.columns.move(columnMenu.place, columnMenu.place + 1)
    }
    MenuItem {
        text: qsTr("Hide this column")
        iconName: "visibility_off"
        enabled: columnMenu.hideable
        onTriggered: columnMenu.columns.setShown(columnMenu.columnId, false)
    }
    MenuItem {
        text: qsTr("All columns as they were")
        iconName: "restore"
        onTriggered: columnMenu.columns.reset()
    }
    MenuSeparator {
    }
    Repeater {
        id: choices

        delegate: MenuItem {
            required property var modelData

            text: modelData.title
            checkable: true
            checked: modelData.shown
            enabled: modelData.hideable
            onTriggered: columnMenu.columns.setShown(modelData.columnId, checked)
        }
    }
}
