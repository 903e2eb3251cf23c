import QtQuick
import Nuanyang.Ui

// A chart's title, and the button that shows its figures as a table.
Item {
    id: heading

    required property string title
    required property string unit
    required property bool asTable

    signal toggled

    implicitHeight: Theme.controlHeightSmall

    Label {
        anchors.left: parent.left
        anchors.right: button.left
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Kind.Subheading
        elide: Text.ElideRight
        text: heading.unit !== "" ? qsTr("%1 (%2)").arg(heading.title).arg(heading.unit) : heading.title
    }
    IconButton {
        id: button

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        small: true
        iconName: heading.asTable ? "bar_chart" : "table_chart"
        text: heading.asTable ? qsTr("Show as a chart") : qsTr("Show as a table")
        onClicked: heading.toggled()
    }
}
