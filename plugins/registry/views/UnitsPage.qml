// The units of the group with their headcounts.
import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

PageScaffold {
    id: page

    required property UnitsView viewModel

    title: qsTr("Units")
    subtitle: page.viewModel.summary
    actions: Button {
        visible: page.viewModel.mayEdit
        kind: Button.Kind.Primary
        iconName: "add"
        text: qsTr("Add a unit")
        onClicked: page.viewModel.add()
    }

    DataTable {
        anchors.fill: parent
        focus: true
        title: qsTr("Units")
        model: page.viewModel.units
        emptyTitle: qsTr("No unit has been entered yet")
        emptyText: page.viewModel.mayEdit ? qsTr("Add the group's units first; people are registered with their unit.") : qsTr("The administrator enters the units of the group.")
        onActivated: rowId => page.viewModel.edit(rowId)
    }
    UnitFormHolder {
        form: page.viewModel.form
    }
}
