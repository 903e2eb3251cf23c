import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// What lies over the pages, made when it is first needed: palette, questions, errors, messages.
Item {
    id: overlays

    required property Shell shell
    readonly property Dialogue dialogue: shell.dialogue

    function showToast(id: int, text: string, undoText: string) {
        toasts.file = Qt.resolvedUrl("ToastArea.qml");
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
    LatePart {
        anchors.fill: parent
        focus: needed
        file: overlays.shell.paletteOpen && !overlays.shell.door.locked ? Qt.resolvedUrl("PaletteOverlay.qml") : ""
        function initial() {
            return {
                "shell": overlays.shell
            };
        }
    }
    LatePart {
        file: overlays.shell.keyboardMapOpen ? Qt.resolvedUrl("KeyboardMapDialog.qml") : ""
        function initial() {
            return {
                "shell": overlays.shell
            };
        }
    }
    LatePart {
        file: overlays.dialogue.asking && !overlays.shell.door.locked ? Qt.resolvedUrl("QuestionDialog.qml") : ""
        function initial() {
            return {
                "dialogue": overlays.dialogue
            };
        }
    }
    LatePart {
        file: overlays.dialogue.failing ? Qt.resolvedUrl("ErrorDialog.qml") : ""
        function initial() {
            return {
                "dialogue": overlays.dialogue
            };
        }
    }
    LatePart {
        id: toasts

        anchors.fill: parent
    }
}
