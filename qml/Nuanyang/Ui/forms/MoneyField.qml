import QtQuick
import Nuanyang.Ui

// An amount in yuan; `value` is whole fen. A third decimal is refused with a sentence.
TextField {
    id: field

    property alias value: money.fen
    property alias negativeAllowed: money.negativeAllowed
    readonly property bool empty: money.empty
    readonly property bool valid: money.problem === MoneyText.None
    readonly property string problemText: {
        switch (money.problem) {
        case MoneyText.NotANumber:
            return qsTr("Write an amount such as 500 or 500.00.");
        case MoneyText.ThirdDecimal:
            return qsTr("At most two decimals: one fen is the smallest amount.");
        case MoneyText.Negative:
            return qsTr("The amount must not be negative.");
        case MoneyText.TooLarge:
            return qsTr("The amount is too large.");
        default:
            return "";
        }
    }

    signal edited

    implicitWidth: Theme.fieldWidthNarrow
    text: money.text
    placeholderText: "0.00"
    horizontalAlignment: TextInput.AlignRight
    leftPadding: Theme.spaceM + Theme.iconM
    rightPadding: Theme.spaceM
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    hasError: errorText !== "" || !valid
    Accessible.description: errorText !== "" ? errorText : problemText !== "" ? problemText : qsTr("Amount in yuan")
    onTextEdited: {
        money.text = text;
        edited();
    }
    onEditingFinished: money.tidy()

    MoneyText {
        id: money
    }
    Text {
        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        text: "¥"
        color: field.enabled ? Theme.inkMuted : Theme.inkDisabled
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBody
    }
    ProblemNote {
        text: field.errorText === "" ? field.problemText : ""
    }
}
