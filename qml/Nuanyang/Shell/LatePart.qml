import QtQuick

// A part of the window whose file is read when it is first needed, so that the start need not.
Loader {
    id: late

    // Empty while the part is not needed.
    property string file
    // Gives the properties that it is made with.
    property var properties: () => ({})
    property bool complete: false

    function load() {
        if (file === "")
            source = "";
        else
            setSource(file, properties());
    }

    onFileChanged: if (complete)
        load()
    Component.onCompleted: {
        complete = true;
        load();
    }
}
