import QtQuick
import Nuanyang.Ui

// Shows what Toasts announces, newest below, at the foot of the window; one per window.
Item {
    id: host

    anchors.fill: parent

    Connections {
        function onRequested(id: int, text: string, tone: int, actionText: string, lasting: int) {
            toasts.append({
                    "toastId": id,
                    "message": text,
                    "toneOf": tone,
                    "action": actionText,
                    "lasting": lasting
                });
            if (toasts.count > 4) {
                Toasts.forget(toasts.get(0).toastId);
                toasts.remove(0);
            }
        }

        target: Toasts
    }
    ListModel {
        id: toasts
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        spacing: Theme.spaceS

        Repeater {
            model: toasts

            Toast {
                required property int index
                required property int toastId
                required property string message
                required property int toneOf
                required property string action

                anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
                width: Math.min(implicitWidth, host.width - Theme.spaceXl * 2)
                text: message
                tone: toneOf
                actionText: action
                onActionTriggered: Toasts.trigger(toastId)
                onFinished: {
                    Toasts.forget(toastId);
                    toasts.remove(index);
                }
            }
        }
    }
}
