import QtQuick
import Nuanyang.Ui

// A page of the gallery: samples below each other.
PageScaffold {
    default property alias samples: column.data

    ScrollArea {
        anchors.fill: parent

        Column {
            id: column

            width: parent.width
            spacing: Theme.spaceXl
        }
    }
}
