import QtQuick

// A part whose file, with all that it needs, is read when it is first shown and not at the start.
Loader {
    id: late

    // Empty while the part is not needed. Relative names are the caller's: Qt.resolvedUrl("X.qml").
    property string file
    readonly property bool needed: file !== ""
    property bool complete: false

    // The properties that it is made with: whoever uses it says which.
    function initial() {
        return {};
    }

    function load() {
        if (file === "")
            source = "";
        else
            setSource(file, late.initial());
    }

    onFileChanged: if (complete)
        load()
    // The keyboard goes into the part at once.
    onLoaded: {
        const part = item as Item;
        if (part)
            part.focus = true;
    }
    Component.onCompleted: {
        complete = true;
        load();
    }
}
