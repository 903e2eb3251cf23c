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
    Loader {
        anchors.fill: parent
        active: !window.inside
        focus: active
        sourceComponent: {
            if (window.client.state === Client.Broken)
                return brokenPage;
            if (window.shell === null || window.shell.stage === Shell.Entering)
                return openingPage;
            return window.shell.stage === Shell.Founding ? firstStartPage : signInPage;
        }
    }
    Loader {
        anchors.fill: parent
        active: window.inside && window.shell.door.locked
        focus: active
        sourceComponent: LockOverlay {
            door: window.shell.door
        }
    }
    Loader {
        anchors.fill: parent
        active: window.shell !== null
        sourceComponent: Overlays {
            shell: window.shell
        }
    }

    Component {
        id: openingPage

        BusyState {
            text: qsTr("Opening the data…")
        }
    }
    Component {
        id: brokenPage

        BrokenPage {
            client: window.client
        }
    }
    Component {
        id: firstStartPage

        FirstStartPage {
            viewModel: window.shell.firstStart
        }
    }
    Component {
        id: signInPage

        SignInPage {
            door: window.shell.door
        }
    }
}
