import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Account, lock and leave.
PopupFrame {
    id: menu

    required property Shell shell

    y: parent ? parent.height + Theme.spaceXs : 0
    x: parent ? parent.width - width : 0
    width: Theme.fieldWidth
    focus: true

    contentItem: Column {
        Label {
            width: parent.width
            padding: Theme.spaceS
            bottomPadding: 0
            text: menu.shell.door.name
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            padding: Theme.spaceS
            topPadding: 0
            kind: Label.Kind.Caption
            text: menu.shell.door.roleTitle
            elide: Text.ElideRight
        }
        Divider {
            width: parent.width
        }
        MenuRow {
            width: parent.width
            iconName: "manage_accounts"
            text: qsTr("Accounts and passwords")
            focus: true
            onClicked: {
                menu.close();
                menu.shell.openSettings("accounts");
            }
        }
        MenuRow {
            width: parent.width
            visible: menu.shell.door.canLock
            iconName: "lock"
            text: qsTr("Lock the window")
            onClicked: {
                menu.close();
                menu.shell.door.lock();
            }
        }
        MenuRow {
            width: parent.width
            visible: menu.shell.door.canLock
            iconName: "logout"
            text: qsTr("Sign out")
            onClicked: {
                menu.close();
                menu.shell.door.signOut();
            }
        }
    }
}
