import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// The one window: what it shows depends on how far the client has come.
Window {
    id: window

    required property Client client
    readonly property Shell shell: client.shell
    readonly property bool inside: shell !== null && shell.stage === Shell.Inside

    width: 1280
    height: 820
    minimumWidth: 720
    minimumHeight: 480
    color: Theme.paper
    title: shell !== null && shell.groupName !== "" ? qsTr("%1 — Nuanyang").arg(shell.groupName) : qsTr("Nuanyang")

    Loader {
        anchors.fill: parent
        active: window.inside
        visible: window.inside && !window.shell.door.locked
        focus: visible
        sourceComponent: Workspace {
            shell: window.shell
        }
    }
    LatePart {
        id: entrance

        readonly property string page: {
            if (window.inside)
                return "";
            if (window.client.state === Client.Broken)
                return "BrokenPage.qml";
            if (window.shell === null || window.shell.stage === Shell.Entering)
                return window.visible ? "OpeningPage.qml" : "";
            return window.shell.stage === Shell.Founding ? "FirstStartPage.qml" : "SignInPage.qml";
        }

        function initial() {
            switch (entrance.page) {
            case "BrokenPage.qml":
                return {
                    "client": window.client
                };
            case "FirstStartPage.qml":
                return {
                    "viewModel": window.shell.firstStart
                };
            case "SignInPage.qml":
                return {
                    "door": window.shell.door
                };
            default:
                return {};
            }
        }

        anchors.fill: parent
        focus: needed
        file: page !== "" ? Qt.resolvedUrl(page) : ""
    }
    LatePart {
        anchors.fill: parent
        focus: needed
        file: window.inside && window.shell.door.locked ? Qt.resolvedUrl("LockOverlay.qml") : ""
        function initial() {
            return {
                "door": window.shell.door
            };
        }
    }
    Loader {
        anchors.fill: parent
        active: window.shell !== null
        sourceComponent: Overlays {
            shell: window.shell
        }
    }
}
