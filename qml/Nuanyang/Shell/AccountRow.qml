import QtQuick
import Nuanyang.Ui

// One account: who, what they do, and whether they may come in.
ListRow {
    id: row

    required property int index
    required property string name
    required property string details
    required property bool active
    required property bool owner
    property bool mayEdit: false

    signal passwordRequested(string account)
    signal switchRequested(int row, bool wanted)

    title: name
    subtitle: details
    iconName: owner ? "admin_panel_settings" : "person"
    hoverEnabled: false
    focusPolicy: Qt.NoFocus

    trailing: [
        IconButton {
            visible: row.mayEdit
            iconName: "key"
            text: qsTr("Set the password of %1").arg(row.name)
            onClicked: row.passwordRequested(row.name)
        },
        Switch {
            checked: row.active
            enabled: row.mayEdit
            Accessible.name: qsTr("%1 may sign in").arg(row.name)
            onToggled: {
                const wanted = checked;
                checked = Qt.binding(() => row.active);
                row.switchRequested(row.index, wanted);
            }
        }
    ]
}
