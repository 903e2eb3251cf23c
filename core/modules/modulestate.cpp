#include "core/modules/modulestate.h"

namespace nuanyang::core::modules {

std::string_view toString(ModuleState state) {
    switch (state) {
        case ModuleState::Discovered:
            return "discovered";
        case ModuleState::Rejected:
            return "rejected";
        case ModuleState::Valid:
            return "valid";
        case ModuleState::Blocked:
            return "blocked";
        case ModuleState::Resolved:
            return "resolved";
        case ModuleState::Probed:
            return "probed";
        case ModuleState::Migrated:
            return "migrated";
        case ModuleState::Loaded:
            return "loaded";
        case ModuleState::Bound:
            return "bound";
        case ModuleState::Started:
            return "started";
        case ModuleState::Stopped:
            return "stopped";
        case ModuleState::Faulted:
            return "faulted";
        case ModuleState::Quarantined:
            return "quarantined";
        case ModuleState::PendingRestart:
            return "pending-restart";
        case ModuleState::Off:
            return "off";
    }
    return {};
}

std::string_view toString(DecidedBy decidedBy) {
    switch (decidedBy) {
        case DecidedBy::Default:
            return "default";
        case DecidedBy::Mandatory:
            return "mandatory";
        case DecidedBy::Profile:
            return "profile";
        case DecidedBy::Role:
            return "role";
        case DecidedBy::User:
            return "user";
        case DecidedBy::Dependency:
            return "dependency";
        case DecidedBy::Missing:
            return "missing";
        case DecidedBy::Rejected:
            return "rejected";
        case DecidedBy::Faulted:
            return "faulted";
        case DecidedBy::Quarantined:
            return "quarantined";
    }
    return {};
}

}  // namespace nuanyang::core::modules
