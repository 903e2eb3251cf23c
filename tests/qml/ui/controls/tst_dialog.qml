import QtQuick
import QtQuick.Templates as T
import QtTest
import Nuanyang.Ui

// Dialogs: made when asked for, answered by keyboard, the keyboard goes back where it was.
TestCase {
    name: "Dialog"
    when: windowShown
    width: 800
    height: 600
    visible: true

    function init() {
        opener.forceActiveFocus(Qt.TabFocusReason);
        accepts = 0;
        rejects = 0;
        givenReason = "";
    }
    function cleanup() {
        closed(question);
        closed(confirm);
    }
    function closed(holder) {
        if (holder.item) {
            holder.item.close();
            tryVerify(() => !holder.item.visible);
        }
    }
    function opened(holder) {
        holder.open();
        tryVerify(() => holder.item.opened);
    }
    function test_opensOnceThePageThatAskedIsInTheWindow() {
        const page = asking.createObject(null);
        verify(page.dialog.item === null);
        page.parent = stage;
        tryVerify(() => page.dialog.item && page.dialog.item.opened);
        page.dialog.item.close();
        tryVerify(() => !page.dialog.item.visible);
        page.destroy();
    }
    function test_costsNothingUntilOpened() {
        verify(untouched.item === null);
    }
    function test_putsTheKeyboardIntoTheFirstField() {
        opened(question);
        verify(question.item.firstField.activeFocus);
    }
    function test_enterAccepts() {
        opened(question);
        keyClick(Qt.Key_Return);
        tryVerify(() => !question.item.visible);
        compare(accepts, 1);
    }
    function test_escapeRejects() {
        opened(question);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !question.item.visible);
        compare(accepts, 0);
        compare(rejects, 1);
    }
    function test_enterOnCancelRejects() {
        opened(question);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        tryVerify(() => !question.item.visible);
        compare(rejects, 1);
    }
    function test_theKeyboardGoesBackToTheOpener() {
        opened(question);
        keyClick(Qt.Key_Escape);
        tryVerify(() => opener.activeFocus);
    }
    function test_tabStaysInside() {
        opened(question);
        for (let i = 0; i < 7; ++i) {
            keyClick(Qt.Key_Tab);
            verify(!opener.activeFocus);
        }
    }
    function test_stayOpenWhileBusy() {
        opened(question);
        question.item.busy = true;
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        wait(20);
        verify(question.item.visible);
        question.item.busy = false;
    }
    function test_panelPutsTheKeyboardIntoItsFirstField() {
        opened(panel);
        verify(panel.item.firstField.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !panel.item.visible);
        tryVerify(() => opener.activeFocus);
    }
    function test_panelWithoutFieldsPutsTheKeyboardOnItsFirstAction() {
        opened(reading);
        verify(reading.item.firstAction.activeFocus);
        reading.item.close();
        tryVerify(() => !reading.item.visible);
    }
    function test_confirmingNeedsAReason() {
        opened(confirm);
        keyClick(Qt.Key_Return);
        verify(confirm.item.visible);
        keyClick("x");
        keyClick(Qt.Key_Return);
        tryVerify(() => !confirm.item.visible);
        compare(givenReason, "x");
    }
    function test_confirmingAgainStartsWithoutAReason() {
        opened(confirm);
        keyClick("x");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !confirm.item.visible);
        opened(confirm);
        compare(confirm.item.reason, "");
    }

    property int accepts: 0
    property int rejects: 0
    property string givenReason

    Button {
        id: opener

        text: "Open"
    }
    Item {
        id: stage
    }
    Component {
        id: asking

        Item {
            property alias dialog: early

            Component.onCompleted: early.open()

            OnDemand {
                id: early

                Dialog {
                    title: "At once"
                }
            }
        }
    }
    OnDemand {
        id: question

        Dialog {
            property alias firstField: name

            title: "Name?"
            onAccepted: ++accepts
            onRejected: ++rejects

            TextField {
                id: name
            }
        }
    }
    OnDemand {
        id: confirm

        ConfirmDialog {
            title: "Void?"
            text: "It disappears."
            reasonRequired: true
            onConfirmed: given => givenReason = given
        }
    }
    OnDemand {
        id: panel

        SidePanel {
            property alias firstField: note

            title: "Somebody"
            actions: Button {
                text: "Save"
            }

            Label {
                text: "Not a field"
            }
            FormField {
                label: "Note"

                TextField {
                    id: note
                }
            }
        }
    }
    OnDemand {
        id: reading

        SidePanel {
            property alias firstAction: fine

            title: "To read"
            actions: Button {
                id: fine

                text: "Fine"
            }

            Label {
                text: "Only words"
            }
        }
    }
    OnDemand {
        id: untouched

        Dialog {
        }
    }
}
