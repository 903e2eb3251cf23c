import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// Theme, text size, motion and language; each change holds at once.
ScrollArea {
    id: page

    required property AppearanceSettings viewModel

    ColumnLayout {
        width: parent.width
        spacing: Theme.spaceXl

        SettingGroup {
            title: qsTr("Language")

            RadioButton {
                text: "简体中文"
                checked: page.viewModel.chinese
                onToggled: page.viewModel.chinese = true
            }
            RadioButton {
                text: "English"
                checked: !page.viewModel.chinese
                onToggled: page.viewModel.chinese = false
            }
        }
        SettingGroup {
            title: qsTr("Colours")

            RadioButton {
                text: qsTr("As the desktop")
                checked: page.viewModel.scheme === AppearanceSettings.System
                onToggled: page.viewModel.scheme = AppearanceSettings.System
            }
            RadioButton {
                text: qsTr("Light")
                checked: page.viewModel.scheme === AppearanceSettings.Light
                onToggled: page.viewModel.scheme = AppearanceSettings.Light
            }
            RadioButton {
                text: qsTr("Dark")
                checked: page.viewModel.scheme === AppearanceSettings.Dark
                onToggled: page.viewModel.scheme = AppearanceSettings.Dark
            }
            RadioButton {
                text: qsTr("High contrast")
                checked: page.viewModel.scheme === AppearanceSettings.HighContrast
                onToggled: page.viewModel.scheme = AppearanceSettings.HighContrast
            }
        }
        SettingGroup {
            title: qsTr("Text size")
            description: qsTr("Also with Ctrl and + or -.")

            RowLayout {
                spacing: Theme.spaceM

                IconButton {
                    iconName: "remove"
                    text: qsTr("Smaller text")
                    enabled: page.viewModel.textPercent > 100
                    onClicked: page.viewModel.shrink()
                }
                Label {
                    Layout.preferredWidth: Theme.rowHeight * 1.5
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("%1%").arg(page.viewModel.textPercent)
                }
                IconButton {
                    iconName: "add"
                    text: qsTr("Larger text")
                    enabled: page.viewModel.textPercent < 200
                    onClicked: page.viewModel.enlarge()
                }
            }
        }
        SettingGroup {
            title: qsTr("Motion")

            Switch {
                text: qsTr("Less motion")
                description: qsTr("Nothing slides or fades.")
                checked: page.viewModel.reducedMotion
                onToggled: page.viewModel.reducedMotion = checked
            }
        }
    }
}
