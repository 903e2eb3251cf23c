import QtQuick
import QtTest
import Nuanyang.Ui

// Tabs, steps, paths and menus by keyboard; what has the keyboard scrolls into view.
TestCase {
    name: "Navigation"
    when: windowShown
    width: 800
    height: 600
    visible: true

    function test_menuOpensByKeyboardAndActs() {
        area.forceActiveFocus();
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        wait(50);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(acted, 1);
    }
    function test_menuOpensOnTheRightButton() {
        acted = 0;
        mouseClick(target, 5, 5, Qt.RightButton);
        wait(50);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(acted, 1);
    }
    function test_pageDownScrolls() {
        scroll.contentY = 0;
        deep.forceActiveFocus();
        scroll.contentY = 0;
        keyClick(Qt.Key_PageDown);
        verify(scroll.contentY > 0);
    }
    function test_scaffoldShowsThePhase() {
        verify(body.visible);
        page.phase = PageScaffold.Phase.Failed;
        verify(!body.visible);
        page.phase = PageScaffold.Phase.Ready;
        verify(body.visible);
    }

    property int acted: 0

    Tabs {
        id: tabs

        titles: ["One", "Two"]
    }
    Stepper {
        id: stepper

        y: 60
        current: 1
        steps: ["First", "Second", "Third"]
    }
    SignalSpy {
        id: stepped

        target: stepper
        signalName: "activated"
    }
    Button {
        id: target

        y: 120
        text: "Right here"
        Keys.forwardTo: [area]

        ContextMenuArea {
            id: area

            Menu {
                MenuItem {
                    text: "Act"
                    onTriggered: ++acted
                }
            }
        }
    }
    ScrollArea {
        id: scroll

        y: 200
        width: 300
        height: 100

        Column {
            Repeater {
                model: 20

                Label {
                    required property int index

                    text: index
                }
            }
            Button {
                id: deep

                text: "Deep"
            }
        }
    }
    PageScaffold {
        id: page

        x: 400
        y: 200
        width: 380
        height: 380
        title: "Page"

        Item {
            id: body

            anchors.fill: parent
        }
    }
}
