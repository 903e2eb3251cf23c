import QtQuick
import Nuanyang.Shell

// The pages kept from the way gone, each as it was left; only the current one is shown.
FocusScope {
    id: stack

    required property Navigation navigation

    Repeater {
        model: stack.navigation.pages

        HostedSlot {
            required property Page page

            anchors.fill: parent
            view: page.view
            visible: page.current
            enabled: page.current
            focus: page.current
            onVisibleChanged: if (visible)
                forceActiveFocus()
        }
    }
}
