import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// What floats over a page: a list, a calendar, a menu's body.
T.Popup {
    id: frame

    readonly property FocusReturn focusReturn: FocusReturn {
        popup: frame
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceXs
    margins: Theme.spaceXs
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    background: FloatingSurface {
    }
}
