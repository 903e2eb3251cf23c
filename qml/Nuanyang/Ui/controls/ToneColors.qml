import QtQuick
import Nuanyang.Ui

// The colours and the icon that say one of the tones of Theme.
QtObject {
    property int tone: Theme.Neutral

    readonly property color text: {
        switch (tone) {
        case Theme.Accent:
            return Theme.accentText;
        case Theme.Info:
            return Theme.infoText;
        case Theme.Success:
            return Theme.successText;
        case Theme.Warning:
            return Theme.warningText;
        case Theme.Danger:
            return Theme.dangerText;
        default:
            return Theme.inkMuted;
        }
    }
    readonly property color soft: {
        switch (tone) {
        case Theme.Accent:
            return Theme.accentSoft;
        case Theme.Info:
            return Theme.infoSoft;
        case Theme.Success:
            return Theme.successSoft;
        case Theme.Warning:
            return Theme.warningSoft;
        case Theme.Danger:
            return Theme.dangerSoft;
        default:
            return Theme.surfaceSunken;
        }
    }
    readonly property string icon: {
        switch (tone) {
        case Theme.Success:
            return "check_circle";
        case Theme.Warning:
            return "warning_amber";
        case Theme.Danger:
            return "error_outline";
        default:
            return "info";
        }
    }
}
