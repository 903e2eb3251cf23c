#include "core/shell/modulestatetext.h"

#include <QCoreApplication>

#include "Nuanyang/Ui/theme.h"

namespace nuanyang::core::shell {

using modules::ModuleState;

namespace {

const char* wordOf(ModuleState state) {
    switch (state) {
        case ModuleState::Discovered:
            return QT_TRANSLATE_NOOP("ModuleState", "Found");
        case ModuleState::Rejected:
            return QT_TRANSLATE_NOOP("ModuleState", "Rejected");
        case ModuleState::Valid:
            return QT_TRANSLATE_NOOP("ModuleState", "Checked");
        case ModuleState::Blocked:
            return QT_TRANSLATE_NOOP("ModuleState", "Blocked");
        case ModuleState::Resolved:
            return QT_TRANSLATE_NOOP("ModuleState", "Resolved");
        case ModuleState::Probed:
            return QT_TRANSLATE_NOOP("ModuleState", "Tried out");
        case ModuleState::Migrated:
            return QT_TRANSLATE_NOOP("ModuleState", "Data ready");
        case ModuleState::Loaded:
            return QT_TRANSLATE_NOOP("ModuleState", "Loaded");
        case ModuleState::Bound:
            return QT_TRANSLATE_NOOP("ModuleState", "Connected");
        case ModuleState::Started:
            return QT_TRANSLATE_NOOP("ModuleState", "Running");
        case ModuleState::Stopped:
            return QT_TRANSLATE_NOOP("ModuleState", "Stopped");
        case ModuleState::Faulted:
            return QT_TRANSLATE_NOOP("ModuleState", "Failed");
        case ModuleState::Quarantined:
            return QT_TRANSLATE_NOOP("ModuleState", "Quarantined");
        case ModuleState::PendingRestart:
            return QT_TRANSLATE_NOOP("ModuleState", "Needs a restart");
        case ModuleState::Off:
            return QT_TRANSLATE_NOOP("ModuleState", "Off");
    }
    return "";
}

}  // namespace

QString moduleStateText(ModuleState state) {
    return QCoreApplication::translate("ModuleState", wordOf(state));
}

int moduleStateTone(ModuleState state) {
    switch (state) {
        case ModuleState::Started:
            return ui::Theme::Success;
        case ModuleState::Rejected:
        case ModuleState::Faulted:
        case ModuleState::Quarantined:
            return ui::Theme::Danger;
        case ModuleState::Blocked:
        case ModuleState::PendingRestart:
            return ui::Theme::Warning;
        default:
            return ui::Theme::Neutral;
    }
}

}  // namespace nuanyang::core::shell
