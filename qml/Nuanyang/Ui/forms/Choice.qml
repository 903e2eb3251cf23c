import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One of several: a field that opens a list. The list is made when it first opens.
T.ComboBox {
    id: control

    property string label
    property string errorText
    property string placeholderText: qsTr("Please choose")
    readonly property bool hasError: errorText !== ""

    currentIndex: -1
    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceS + Theme.iconM
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.ComboBox
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: hasError ? errorText : displayText
    Accessible.onPressAction: if (enabled)
        popup.open()

    contentItem: Text {
        text: control.displayText === "" ? control.placeholderText : control.displayText
        font: control.font
        color: {
            if (!control.enabled)
                return Theme.inkDisabled;
            return control.displayText === "" ? Theme.inkFaint : Theme.ink;
        }
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
    }
    indicator: Icon {
        x: control.width - width - Theme.spaceS
        y: (control.height - height) / 2
        name: "expand_more"
        color: control.enabled ? Theme.inkMuted : Theme.inkDisabled
    }
    background: FieldFrame {
        enabled: control.enabled
        hasFocus: control.activeFocus
        hasError: control.hasError
    }
    delegate: MenuRow {
        required property int index

        width: control.width - Theme.spaceXs * 2
        text: control.textAt(index)
        selected: control.currentIndex === index
        highlighted: control.highlightedIndex === index
    }
    popup: PopupFrame {
        y: control.height + Theme.spaceXs
        width: control.width
        implicitHeight: Math.min(contentItem.implicitHeight + Theme.spaceXs * 2, Theme.listHeight)

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {
            }
        }
    }

    ChoiceIndex {
        target: control
    }
}
