import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// Several of several: a field that opens a list of boxes to tick. `selection` holds indexes.
T.AbstractButton {
    id: control

    property list<string> options
    property list<int> selection
    property string label
    property string errorText
    property string placeholderText: qsTr("Please choose")

    signal edited

    function toggle(index: int) {
        const next = [];
        for (let i = 0; i < options.length; ++i) {
            if ((selection.indexOf(i) >= 0) !== (i === index))
                next.push(i);
        }
        selection = next;
        edited();
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceS + Theme.iconM
    hoverEnabled: true
    text: {
        const words = [];
        for (let i = 0; i < selection.length; ++i)
            words.push(options[selection[i]]);
        return words.join(qsTr(", ", "between the words of a list"));
    }
    Accessible.role: Accessible.ComboBox
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: errorText !== "" ? errorText : text
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onDownPressed: list.open()
    onClicked: list.open()

    contentItem: Text {
        text: control.text === "" ? control.placeholderText : control.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBody
        color: {
            if (!control.enabled)
                return Theme.inkDisabled;
            return control.text === "" ? Theme.inkFaint : Theme.ink;
        }
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
    }
    background: FieldFrame {
        enabled: control.enabled
        hasFocus: control.activeFocus
        hasError: control.errorText !== ""
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        name: "expand_more"
        color: control.enabled ? Theme.inkMuted : Theme.inkDisabled
    }
    OnDemand {
        id: list

        MultiChoiceList {
            parent: control
            y: control.height + Theme.spaceXs
            width: control.width
            options: control.options
            selection: control.selection
            onToggled: index => control.toggle(index)
        }
    }
}
