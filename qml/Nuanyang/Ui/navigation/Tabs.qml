import QtQuick
import Nuanyang.Ui

// A TabBar made from a list of titles.
TabBar {
    id: tabs

    property list<string> titles

    Repeater {
        model: tabs.titles

        Tab {
            required property string modelData

            text: modelData
        }
    }
}
