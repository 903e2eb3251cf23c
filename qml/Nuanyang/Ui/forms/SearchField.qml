import QtQuick
import Nuanyang.Ui

// A search box: `searched` comes once typing pauses, at once on Enter; Escape empties it.
TextField {
    id: search

    property int pause: 250
    property string lastSearched

    signal searched(string text)

    function searchNow() {
        debounce.stop();
        if (text !== lastSearched) {
            lastSearched = text;
            searched(text);
        }
    }
    function reset() {
        clear();
        searchNow();
    }

    placeholderText: qsTr("Search")
    leftPadding: Theme.spaceS + Theme.iconM + Theme.spaceXs
    rightPadding: Theme.controlHeightSmall + Theme.spaceXs
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.searchEdit: true
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        if (event.accepted)
            reset();
    }
    onTextChanged: debounce.restart()
    onAccepted: searchNow()

    Icon {
        x: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: search.enabled ? Theme.inkMuted : Theme.inkDisabled
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXxs
        anchors.verticalCenter: parent.verticalCenter
        visible: search.text !== "" && search.enabled
        small: true
        iconName: "close"
        text: qsTr("Clear the search")
        onClicked: {
            search.reset();
            search.forceActiveFocus();
        }
    }
    Timer {
        id: debounce

        interval: search.pause
        onTriggered: search.searchNow()
    }
}
