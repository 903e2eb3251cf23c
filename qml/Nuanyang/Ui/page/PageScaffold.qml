import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// The frame of every page: breadcrumbs, title, actions, and content or the state that replaces it.
FocusScope {
    id: page

    enum Phase {
        Ready,
        Loading,
        Empty,
        Failed
    }

    property string title
    property string subtitle
    property list<string> breadcrumbs
    property int phase: PageScaffold.Phase.Ready
    property string busyText: qsTr("Loading…")
    property string emptyIcon: "inbox"
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText
    property string emptyActionText
    property string errorTitle: qsTr("This could not be shown")
    property string errorText
    property string errorHint
    property string errorCode
    property bool padded: true
    property alias actions: actionFlow.data
    default property alias content: body.data

    signal breadcrumbActivated(int index)
    signal emptyActionTriggered
    signal retry

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.padded ? Theme.spaceXl : 0
        spacing: Theme.spaceM

        LatePart {
            Layout.fillWidth: true
            visible: needed
            file: page.breadcrumbs.length > 0 ? Qt.resolvedUrl("PageCrumbs.qml") : ""

            function initial() {
                return {
                    "page": page
                };
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: page.title !== "" || actionFlow.children.length > 0
            spacing: Theme.spaceL

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXxs

                Label {
                    Layout.fillWidth: true
                    kind: Label.Kind.Title
                    text: page.title
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    kind: Label.Kind.Muted
                    text: page.subtitle
                    wrapMode: Text.Wrap
                }
            }
            Row {
                id: actionFlow

                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceS
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                id: body

                anchors.fill: parent
                visible: page.phase === PageScaffold.Phase.Ready
            }
            LatePart {
                anchors.fill: parent
                file: {
                    switch (page.phase) {
                    case PageScaffold.Phase.Ready:
                        return "";
                    case PageScaffold.Phase.Loading:
                        return Qt.resolvedUrl("PageLoading.qml");
                    case PageScaffold.Phase.Empty:
                        return Qt.resolvedUrl("PageEmpty.qml");
                    default:
                        return Qt.resolvedUrl("PageError.qml");
                    }
                }

                function initial() {
                    return {
                        "page": page
                    };
                }
            }
        }
    }
}
