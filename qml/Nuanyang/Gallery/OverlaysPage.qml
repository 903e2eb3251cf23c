import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// Dialogs, panels and menus, each made when it is first asked for.
GalleryPage {
    id: page

    objectName: "overlaysPage"

    // Opens one of them by its name, for pictures.
    function show(name: string) {
        switch (name) {
        case "dialog":
            dialog.open();
            break;
        case "confirm":
            confirm.open();
            break;
        case "panel":
            panel.open();
            break;
        case "menu":
            menuArea.openAt(menuArea, Theme.spaceXl, Theme.spaceXl);
            break;
        }
    }

    title: qsTr("What floats")

    Sample {
        title: qsTr("Dialogs and panels")

        Button {
            text: qsTr("Dialog")
            onClicked: page.show("dialog")
        }
        Button {
            kind: Button.Kind.Danger
            text: qsTr("Void")
            onClicked: page.show("confirm")
        }
        Button {
            text: qsTr("Side panel")
            onClicked: page.show("panel")
        }
    }
    Sample {
        title: qsTr("Menu on the right mouse button, or Shift+F10")

        Button {
            width: Theme.fieldWidth
            implicitHeight: Theme.rowHeight * 2
            text: qsTr("Press the right button here")
            Keys.forwardTo: [menuArea]

            ContextMenuArea {
                id: menuArea

                Menu {
                    MenuItem {
                        text: qsTr("Open")
                        iconName: "open_in_new"
                        shortcutText: "Enter"
                    }
                    MenuItem {
                        text: qsTr("Copy")
                        iconName: "content_copy"
                        shortcutText: "Ctrl+C"
                    }
                    MenuItem {
                        text: qsTr("Only my unit")
                        checkable: true
                        checked: true
                    }
                    MenuSeparator {
                    }
                    MenuItem {
                        text: qsTr("Void")
                        iconName: "delete"
                        danger: true
                    }
                }
            }
        }
    }

    OnDemand {
        id: dialog

        Dialog {
            title: qsTr("Record a visit")
            acceptText: qsTr("Save")

            FormField {
                label: qsTr("Day")

                DateField {
                    value: "2026-03-02"
                }
            }
            FormField {
                label: qsTr("Who went")
                required: true

                TextField {
                }
            }
        }
    }
    OnDemand {
        id: confirm

        ConfirmDialog {
            title: qsTr("Void this record?")
            text: qsTr("It disappears from every list; the history keeps it.")
            reasonRequired: true
            acceptText: qsTr("Void")
        }
    }
    OnDemand {
        id: panel

        SidePanel {
            title: qsTr("Why is this owed?")
            actions: [
                Button {
                    kind: Button.Kind.Primary
                    text: qsTr("Done")
                }
            ]

            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: qsTr("Article two (seven) 4: the unit visits those who are ill in hospital once, with gifts.")
            }
            Banner {
                Layout.fillWidth: true
                tone: Theme.Info
                text: qsTr("In hospital since 2 March.")
            }
        }
    }
}
