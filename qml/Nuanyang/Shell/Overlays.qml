import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// What lies over the pages, made when it is first needed: palette, questions, errors, messages.
Item {
    id: overlays

    required property Shell shell
    readonly property Dialogue dialogue: shell.dialogue

    function showToast(id: int, text: string, undoText: string) {
        toasts.active = true;
        if (undoText === "")
            Toasts.show(text);
        else
            Toasts.showWithAction(text, undoText, () => overlays.dialogue.undo(id));
    }

    Connections {
        function onToastRequested(id: int, text: string, undoText: string) {
            overlays.showToast(id, text, undoText);
        }

        target: overlays.dialogue
    }
    Loader {
        anchors.fill: parent
        active: overlays.shell.paletteOpen && !overlays.shell.door.locked
        focus: active
        sourceComponent: PaletteOverlay {
            shell: overlays.shell
        }
    }
    Loader {
        active: overlays.shell.keyboardMapOpen
        sourceComponent: KeyboardMapDialog {
            shortcuts: overlays.shell.shortcuts
            onClosed: overlays.shell.keyboardMapOpen = false
        }
    }
    Loader {
        active: overlays.dialogue.asking && !overlays.shell.door.locked
        sourceComponent: QuestionDialog {
            dialogue: overlays.dialogue
        }
    }
    Loader {
        active: overlays.dialogue.failing
        sourceComponent: ErrorDialog {
            dialogue: overlays.dialogue
        }
    }
    Loader {
        id: toasts

        anchors.fill: parent
        active: false
        sourceComponent: ToastHost {
        }
    }
}
