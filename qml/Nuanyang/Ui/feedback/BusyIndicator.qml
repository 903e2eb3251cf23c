import QtQuick
import Nuanyang.Ui

// A turning mark that says work is going on; still when motion is reduced.
Icon {
    id: indicator

    property bool running: true

    name: Theme.reducedMotion ? "hourglass_empty" : "autorenew"
    color: Theme.accentText
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working…")

    RotationAnimator on rotation  {
        running: indicator.running && indicator.visible && !Theme.reducedMotion
        from: 0
        to: 360
        duration: 1200
        loops: Animation.Infinite
    }
}
