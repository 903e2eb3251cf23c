import QtQuick
import QtTest
import Nuanyang.Ui

// Buttons: pressed by mouse, Space and Enter; busy and disabled ones not at all.
TestCase {
    id: test

    name: "Button"
    when: windowShown
    width: 400
    height: 300
    visible: true

    function init() {
        button.busy = false;
        button.enabled = true;
        clicks.clear();
        button.forceActiveFocus(Qt.TabFocusReason);
    }
    function test_isPressedByKeysAndMouse_data() {
        return [{
                "tag": "space",
                "press": () => keyClick(Qt.Key_Space)
            }, {
                "tag": "return",
                "press": () => keyClick(Qt.Key_Return)
            }, {
                "tag": "enter",
                "press": () => keyClick(Qt.Key_Enter)
            }, {
                "tag": "mouse",
                "press": () => mouseClick(button)
            }];
    }
    function test_isPressedByKeysAndMouse(data) {
        data.press();
        compare(clicks.count, 1);
    }
    function test_ignoresPressesWhileBusy() {
        button.busy = true;
        mouseClick(button);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        compare(clicks.count, 0);
    }
    function test_keepsTheKeyboardWhileBusy() {
        button.busy = true;
        verify(button.activeFocus);
        keyClick(Qt.Key_Tab);
        verify(!button.activeFocus);
    }
    function test_ignoresPressesWhenDisabled() {
        button.enabled = false;
        mouseClick(button);
        compare(clicks.count, 0);
    }
    function test_isTallEnoughToHit() {
        verify(button.height >= 36);
        verify(icon.width >= 36 && icon.height >= 36);
    }
    function test_growsWithTheText() {
        const before = button.height;
        Theme.textScale = 2;
        verify(button.height >= before * 1.9);
        Theme.textScale = 1;
        compare(button.height, before);
    }

    Row {
        Button {
            id: button

            text: "Save"
        }
        IconButton {
            id: icon

            small: true
            iconName: "edit"
            text: "Change"
        }
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
}
