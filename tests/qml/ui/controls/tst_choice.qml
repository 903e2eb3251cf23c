import QtQuick
import QtTest
import Nuanyang.Ui

// Choices never choose for the person; one and several of a list, by keyboard.
TestCase {
    name: "Choice"
    when: windowShown
    width: 400
    height: 400
    visible: true

    function init() {
        choice.model = ["Male", "Female"];
        choice.currentIndex = -1;
        several.selection = [0, 2];
        edited.clear();
    }
    function test_beginsWithNothingChosen() {
        compare(fresh.currentIndex, -1);
        compare(fresh.displayText, "");
    }
    function test_doesNotChooseWhenTheListArrivesLater() {
        choice.model = [];
        choice.model = ["A", "B"];
        compare(choice.currentIndex, -1);
    }
    function test_keepsTheChoiceWhenTheListIsTranslated() {
        choice.currentIndex = 1;
        choice.model = ["男", "女"];
        compare(choice.currentIndex, 1);
        compare(choice.displayText, "女");
    }
    function test_takesTheIndexOnceAListIsThere() {
        choice.model = [];
        choice.currentIndex = 1;
        choice.model = ["A", "B"];
        compare(choice.currentIndex, 1);
    }
    function test_isChosenByKeyboard() {
        choice.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => choice.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !choice.popup.visible);
        compare(choice.currentIndex, 1);
    }
    function test_escapeLeavesTheChoiceAsItWas() {
        choice.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => choice.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !choice.popup.visible);
        compare(choice.currentIndex, -1);
    }
    function test_severalShowTheirWords() {
        compare(several.text, "One, Three");
    }
    function test_severalAreTickedByKeyboard() {
        several.forceActiveFocus();
        keyClick(Qt.Key_Down);
        wait(50);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Space);
        compare(several.selection, [0, 1, 2]);
        compare(edited.count, 1);
        keyClick(Qt.Key_Space);
        compare(several.selection, [0, 2]);
        keyClick(Qt.Key_Escape);
    }

    Column {
        Choice {
            id: fresh

            model: ["A", "B"]
        }
        Choice {
            id: choice
        }
        MultiChoice {
            id: several

            options: ["One", "Two", "Three"]
        }
    }
    SignalSpy {
        id: edited

        target: several
        signalName: "edited"
    }
}
