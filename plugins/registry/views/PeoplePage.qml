// Everybody whom the office looks after: search, narrow down, open, add.
import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

PageScaffold {
    id: page

    required property PeopleView viewModel

    title: qsTr("People")
    subtitle: page.viewModel.countText
    actions: Button {
        visible: page.viewModel.mayEdit
        kind: Button.Kind.Primary
        iconName: "person_add"
        text: qsTr("Add a person")
        onClicked: page.viewModel.addPerson()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceM

        Flow {
            id: filters

            // Three in a row where the text is large, so that the table keeps its place.
            readonly property real share: Math.max(Theme.fieldWidth * 0.6, Math.floor((width - spacing * 2) / 3))
            readonly property real cell: Math.min(Theme.fieldWidth, share)

            Layout.fillWidth: true
            spacing: Theme.spaceM

            SearchField {
                id: search

                width: filters.cell
                focus: true
                label: qsTr("Search people")
                placeholderText: qsTr("Name, pinyin, number or phone")
                onSearched: text => page.viewModel.people.filter = text
                Keys.onDownPressed: table.forceActiveFocus(Qt.TabFocusReason)
            }
            Choice {
                width: filters.cell
                label: qsTr("Unit")
                model: page.viewModel.unitNames
                currentIndex: page.viewModel.unitIndex
                onActivated: index => page.viewModel.unitIndex = index
            }
            Choice {
                width: filters.cell
                label: qsTr("Category")
                model: page.viewModel.categoryNames
                currentIndex: page.viewModel.categoryIndex
                onActivated: index => page.viewModel.categoryIndex = index
            }
            Choice {
                width: filters.cell
                label: qsTr("Rank")
                model: page.viewModel.rankNames
                currentIndex: page.viewModel.rankIndex
                onActivated: index => page.viewModel.rankIndex = index
            }
            Choice {
                width: filters.cell
                label: qsTr("Who is shown")
                model: page.viewModel.stateNames
                currentIndex: page.viewModel.stateIndex
                onActivated: index => page.viewModel.stateIndex = index
            }
        }
        DataTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("People")
            model: page.viewModel.people
            emptyTitle: qsTr("Nobody is registered here yet")
            emptyText: page.viewModel.mayEdit ? qsTr("Add the first person with the button above.") : qsTr("People of your unit appear here as soon as they are registered.")
            rowMenu: page.viewModel.mayEdit ? editMenu : readMenu
            onActivated: rowId => page.viewModel.open(rowId)
        }
    }
    Component {
        id: readMenu

        Menu {
            MenuItem {
                text: qsTr("Open")
                onTriggered: page.viewModel.openCurrent()
            }
            MenuItem {
                text: qsTr("Copy")
                onTriggered: page.viewModel.people.copy()
            }
        }
    }
    Component {
        id: editMenu

        Menu {
            MenuItem {
                text: qsTr("Open")
                onTriggered: page.viewModel.openCurrent()
            }
            MenuItem {
                text: qsTr("Edit…")
                onTriggered: page.viewModel.editCurrent()
            }
            MenuItem {
                text: qsTr("Copy")
                onTriggered: page.viewModel.people.copy()
            }
            MenuItem {
                text: qsTr("Void the record…")
                onTriggered: page.viewModel.voidCurrent()
            }
        }
    }
    PersonFormHolder {
        form: page.viewModel.form
    }
}
