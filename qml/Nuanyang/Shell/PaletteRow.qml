import QtQuick
import Nuanyang.Ui

// One thing found, under the heading of its kind where that begins.
Column {
    id: row

    required property int index
    required property string title
    required property string subtitle
    required property string iconName
    required property string section
    required property bool sectionStarts
    required property string shortcut
    property bool selected: false

    signal clicked

    Label {
        visible: row.sectionStarts
        leftPadding: Theme.spaceM
        topPadding: Theme.spaceS
        bottomPadding: Theme.spaceXxs
        kind: Label.Kind.Caption
        text: row.section
    }
    ListRow {
        width: row.width
        title: row.title
        subtitle: row.subtitle
        iconName: row.iconName
        selected: row.selected
        focusPolicy: Qt.NoFocus
        onClicked: row.clicked()

        trailing: Label {
            visible: text !== ""
            kind: Label.Kind.Caption
            text: row.shortcut
        }
    }
}
