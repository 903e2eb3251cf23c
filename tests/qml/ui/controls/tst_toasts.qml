import QtQuick
import QtTest
import Nuanyang.Ui

// Passing messages with an action that is taken at most once.
TestCase {
    name: "Toasts"
    when: windowShown
    width: 600
    height: 400
    visible: true

    function texts() {
        const found = [];
        collect(host, found);
        return found;
    }
    function collect(item, found) {
        if (item instanceof Toast)
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            collect(item.children[i], found);
    }
    function cleanup() {
        for (const toast of texts())
            toast.finished();
        tryVerify(() => texts().length === 0);
    }
    function test_showsWhatWasSaid() {
        Toasts.show("Saved.");
        compare(texts().length, 1);
        compare(texts()[0].text, "Saved.");
    }
    function test_goesAwayByItself() {
        Toasts.show("Saved.");
        texts()[0].lasting = 20;
        tryVerify(() => texts().length === 0);
    }
    function test_actsOnceWhenAsked() {
        let undone = 0;
        Toasts.showWithAction("Voided.", "Undo", () => ++undone);
        const toast = texts()[0];
        toast.actionTriggered();
        toast.actionTriggered();
        compare(undone, 1);
    }
    function test_doesNotActOnceGone() {
        let undone = 0;
        Toasts.showWithAction("Voided.", "Undo", () => ++undone);
        const toast = texts()[0];
        toast.finished();
        Toasts.trigger(toast.toastId);
        compare(undone, 0);
    }
    function test_neverCoversTheWindow() {
        for (let i = 0; i < 9; ++i)
            Toasts.show("Saved " + i);
        verify(texts().length <= 4);
    }

    ToastHost {
        id: host
    }
}
