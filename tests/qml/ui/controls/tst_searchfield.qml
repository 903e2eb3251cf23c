import QtQuick
import QtTest
import Nuanyang.Ui

// The search field asks once typing pauses, at once on Enter, and never twice for the same text.
TestCase {
    name: "SearchField"
    when: windowShown
    width: 400
    height: 300
    visible: true

    function init() {
        search.reset();
        searched.clear();
        search.forceActiveFocus();
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }
    function test_asksOnceWhenTypingPauses() {
        search.pause = 30;
        type("wang");
        compare(searched.count, 0);
        tryCompare(searched, "count", 1);
        compare(searched.signalArguments[0][0], "wang");
    }
    function test_asksAtOnceOnEnter() {
        search.pause = 60000;
        type("li");
        keyClick(Qt.Key_Return);
        compare(searched.count, 1);
        compare(searched.signalArguments[0][0], "li");
    }
    function test_doesNotAskTwiceForTheSame() {
        search.pause = 60000;
        type("li");
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        compare(searched.count, 1);
    }
    function test_escapeEmptiesAndAsksForEverything() {
        search.pause = 60000;
        type("li");
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        compare(search.text, "");
        compare(searched.count, 2);
        compare(searched.signalArguments[1][0], "");
    }

    SearchField {
        id: search
    }
    SignalSpy {
        id: searched

        target: search
        signalName: "searched"
    }
}
