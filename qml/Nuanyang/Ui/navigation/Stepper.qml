import QtQuick
import Nuanyang.Ui

// The steps of a longer task: done, now, to come; those done can be gone back to.
Flow {
    id: stepper

    property list<string> steps
    property int current: 0

    signal activated(int index)

    spacing: Theme.spaceS
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(steps.length)

    Repeater {
        model: stepper.steps

        StepMark {
            required property string modelData

            text: modelData
            current: index === stepper.current
            done: index < stepper.current
            last: index === stepper.steps.length - 1
            onClicked: stepper.activated(index)
        }
    }
}
