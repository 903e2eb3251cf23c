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

    function test_arrowsMoveAlongTheTabs() {
        tabs.currentIndex = 0;
        tabs.forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(tabs.currentIndex, 1);
        verify(tabs.itemAt(1).activeFocus);
        keyClick(Qt.Key_Left);
        compare(tabs.currentIndex, 0);
        verify(tabs.itemAt(0).activeFocus);
    }
    function test_tabsAreOneStopForTheTabKey() {
        tabs.setCurrentIndex(1);
        tabs.itemAt(1).forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(!tabs.activeFocus);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        verify(tabs.itemAt(1).activeFocus);
    }
    function test_tabsOutOfUseAreSkipped() {
        tabs.setCurrentIndex(1);
        tabs.itemAt(2).enabled = false;
        tabs.itemAt(1).forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(tabs.currentIndex, 3);
        keyClick(Qt.Key_Home);
        compare(tabs.currentIndex, 0);
        keyClick(Qt.Key_End);
        compare(tabs.currentIndex, 3);
        tabs.itemAt(2).enabled = true;
    }
    function test_onlyDoneStepsCanBeGoneBackTo() {
        const marks = [];
        for (let i = 0; i < stepper.children.length; ++i) {
            if (stepper.children[i] instanceof StepMark)
                marks.push(stepper.children[i]);
        }
        compare(marks.length, 3);
        verify(marks[0].enabled);
        verify(!marks[1].enabled);
        verify(!marks[2].enabled);
        mouseClick(marks[0]);
        compare(stepped.count, 1);
        compare(stepped.signalArguments[0][0], 0);
    }
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
    function test_whatHasTheKeyboardScrollsIntoView() {
        scroll.contentY = 0;
        deep.forceActiveFocus();
        const top = deep.mapToItem(scroll, 0, 0).y;
        verify(top >= 0 && top + deep.height <= scroll.height);
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

        titles: ["One", "Two", "Three", "Four"]
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
