#include "core/modules/hostcore.h"

namespace nuanyang::core::modules {

namespace {

/// A coded sentence that is not about a failure.
Error sentence(std::string code, const std::string& id) {
    return Error{ErrorKind::Unavailable, std::move(code), {}, {{"module", id}}};
}

Error offSentence(DecidedBy decidedBy, const std::string& id, const Audience& audience) {
    switch (decidedBy) {
        case DecidedBy::Profile:
            return sentence("module.explain.off.profile", id)
                .with("department", audience.department);
        case DecidedBy::Role:
            return sentence("module.explain.off.role", id).with("role", audience.role);
        default:
            return sentence("module.explain.off.user", id);
    }
}

Error onSentence(DecidedBy decidedBy, const std::string& id, const Audience& audience) {
    switch (decidedBy) {
        case DecidedBy::Mandatory:
            return sentence("module.explain.on.mandatory", id);
        case DecidedBy::Profile:
            return sentence("module.explain.on.profile", id)
                .with("department", audience.department);
        case DecidedBy::User:
            return sentence("module.explain.on.user", id);
        default:
            return sentence("module.explain.on.default", id);
    }
}

/// What keeps a wanted module from running, whoever asks.
std::optional<Explanation> obstacle(const HostedModule& module) {
    const std::string& id = module.manifest().id;
    const auto reason = module.reason();
    const auto because = [&](DecidedBy decidedBy) {
        return Explanation{id, false, decidedBy,
                           reason.value_or(sentence("module.notRunning", id))};
    };
    switch (module.state()) {
        case ModuleState::Rejected:
            return because(DecidedBy::Rejected);
        case ModuleState::Quarantined:
            return because(DecidedBy::Quarantined);
        case ModuleState::Faulted:
        case ModuleState::PendingRestart:
            return because(DecidedBy::Faulted);
        default:
            return std::nullopt;
    }
}

}  // namespace

Explanation ModuleHost::Core::explain(const std::string& id, const Audience& audience) const {
    const Hosted module = find(id);
    if (!module) {
        return {id, false, DecidedBy::Missing, notFound("module.missing").with("module", id)};
    }
    if (module->state() == ModuleState::Rejected) {
        return *obstacle(*module);
    }
    std::vector<Candidate> all = candidates(true);
    Switches switches;
    {
        const std::lock_guard lock(m_mutex);
        switches = m_switches;
    }
    const auto decisions = decideAll(all, switches, audience);
    const Decision decision = decisions.at(id);
    if (!decision.wanted) {
        return {id, false, decision.decidedBy, offSentence(decision.decidedBy, id, audience)};
    }
    if (auto found = obstacle(*module)) {
        return *found;
    }
    for (Candidate& candidate : all) {
        candidate.wanted = decisions.at(candidate.manifest->id).wanted;
    }
    const Resolution resolution = resolve(all);
    if (const auto blocked = resolution.blocked.find(id); blocked != resolution.blocked.end()) {
        return {id, false, DecidedBy::Dependency, blocked->second};
    }
    return {id, true, decision.decidedBy, onSentence(decision.decidedBy, id, audience)};
}

}  // namespace nuanyang::core::modules
