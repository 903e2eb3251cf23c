import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Who sits here; opens the little menu to lock and to leave.
Button {
    id: account

    required property Shell shell
    property bool compact: false

    kind: Button.Kind.Quiet
    iconName: "account_circle"
    text: compact ? "" : shell.door.name
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    Accessible.name: qsTr("Account %1").arg(shell.door.name)
    Accessible.description: shell.door.roleTitle
    onClicked: {
        if (menu.item === null)
            menu.setSource("AccountMenu.qml", {
                    "parent": account,
                    "shell": account.shell
                });
        menu.open();
    }

    OnDemand {
        id: menu
    }
}
