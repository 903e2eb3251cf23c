import QtQuick
import Nuanyang.Ui

// Small marks, rows of lists, people.
GalleryPage {
    title: qsTr("Marks and lists")

    Sample {
        title: qsTr("Badges")

        Repeater {
            model: [qsTr("Neutral"), qsTr("Accent"), qsTr("Information"), qsTr("Success"), qsTr("Warning"), qsTr("Danger")]

            Badge {
                required property int index
                required property string modelData

                text: modelData
                tone: index
            }
        }
    }
    Sample {
        title: qsTr("Chips")

        Chip {
            text: qsTr("Construction centre")
        }
        Chip {
            text: qsTr("Kindergarten")
            checked: true
        }
        Chip {
            text: qsTr("Model worker")
            removable: true
        }
        Chip {
            text: qsTr("Out of use")
            enabled: false
        }
    }
    Sample {
        title: qsTr("People")

        Repeater {
            model: ["张建国", "李秀英", "王桂兰", "赵德明"]

            Avatar {
                required property string modelData

                name: modelData
            }
        }
    }
    Sample {
        title: qsTr("Keys")

        KeyCap {
            keys: "Ctrl+K"
        }
        KeyCap {
            keys: "F1"
        }
    }
    Sample {
        title: qsTr("Rows")

        Column {
            width: parent.width

            ListRow {
                width: parent.width
                title: qsTr("Zhang Jianguo")
                subtitle: qsTr("Construction centre, retired 2010")
                iconName: "person"
                trailing: [
                    Badge {
                        text: qsTr("Model worker")
                        tone: Theme.Accent
                    }
                ]
            }
            ListRow {
                width: parent.width
                title: qsTr("Li Xiuying")
                subtitle: qsTr("Kindergarten, retired 2015")
                iconName: "person"
                selected: true
            }
            Divider {
                width: parent.width
            }
            ListRow {
                width: parent.width
                title: qsTr("Out of use")
                iconName: "person"
                enabled: false
            }
        }
    }
    Sample {
        title: qsTr("Type scale")

        Column {
            width: parent.width
            spacing: Theme.spaceXs

            Repeater {
                model: [Label.Kind.Display, Label.Kind.Title, Label.Kind.Heading, Label.Kind.Subheading, Label.Kind.Body, Label.Kind.Muted, Label.Kind.Caption]

                Label {
                    required property int modelData

                    width: parent.width
                    kind: modelData
                    wrapMode: Text.Wrap
                    text: qsTr("Warm sun over the old town, 413 people")
                }
            }
        }
    }
}
