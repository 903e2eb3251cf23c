import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// The list that a MultiChoice opens: Space ticks, Escape and Enter close.
PopupFrame {
    id: popup

    property list<string> options
    property list<int> selection

    signal toggled(int index)

    implicitHeight: Math.min(contentItem.implicitHeight + Theme.spaceXs * 2, Theme.listHeight)
    focus: true
    onOpened: contentItem.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ListView {
        implicitHeight: contentHeight
        clip: true
        focus: true
        model: popup.options
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Keys.onSpacePressed: popup.toggled(currentIndex)
        Keys.onReturnPressed: popup.close()
        Keys.onEnterPressed: popup.close()
        T.ScrollBar.vertical: ScrollBar {
        }

        delegate: MenuRow {
            required property int index
            required property string modelData

            width: popup.availableWidth
            text: modelData
            selected: popup.selection.indexOf(index) >= 0
            highlighted: ListView.isCurrentItem
            iconName: "check_box_outline_blank"
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: selected
            focusPolicy: Qt.NoFocus
            onClicked: popup.toggled(index)
        }
    }
}
