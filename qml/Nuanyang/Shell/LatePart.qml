import QtQuick

// A part of the window whose file is read when it is first needed, so that the start need not.
Loader {
    id: late

    // Empty while the part is not needed.
    property string file
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
    Component.onCompleted: {
        complete = true;
        load();
    }
}
