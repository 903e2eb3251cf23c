import QtQuick
import QtTest
import Nuanyang.Ui

// The money field: whole fen, two decimals, a third one refused.
TestCase {
    name: "MoneyField"
    when: windowShown
    width: 400
    height: 300
    visible: true

    property double bound: 100

    function init() {
        field.value = NaN;
        edited.clear();
        field.forceActiveFocus();
    }
    function type(text) {
        field.selectAll();
        keyClick(Qt.Key_Delete);
        for (const letter of text)
            keyClick(letter);
    }
    function test_countsFen() {
        type("1234.5");
        compare(field.value, 123450);
        verify(field.valid);
    }
    function test_writesTheAmountPlainlyWhenLeft() {
        type("1234.5");
        other.forceActiveFocus();
        compare(field.text, "1,234.50");
        compare(field.value, 123450);
    }
    function test_refusesAThirdDecimal() {
        type("0.125");
        verify(!field.valid);
        verify(field.hasError);
        compare(field.value, 12);
        other.forceActiveFocus();
        compare(field.text, "0.125");
    }
    function test_tellsEmptyFromZero() {
        verify(field.empty);
        type("0");
        verify(!field.empty);
        compare(field.value, 0);
    }
    function test_tellsOnlyOfThePersonsEdits() {
        field.value = 500;
        compare(edited.count, 0);
        compare(field.text, "5.00");
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Backspace);
        compare(edited.count, 1);
    }
    function test_followsItsBindingAfterTyping() {
        followed.forceActiveFocus();
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Backspace);
        bound = 250;
        compare(followed.text, "2.50");
    }

    Column {
        MoneyField {
            id: field
        }
        MoneyField {
            id: followed

            value: bound
        }
        TextField {
            id: other
        }
    }
    SignalSpy {
        id: edited

        target: field
        signalName: "edited"
    }
}
