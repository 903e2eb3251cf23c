#include "core/modules/hostcore.h"

#include <algorithm>
#include <utility>

#include "core/modules/notablefiles.h"

namespace nuanyang::core::modules {

namespace {

HostOptions withDefaults(HostOptions options) {
    if (!options.today) {
        options.today = [] { return officeDay(Instant::now()); };
    }
    if (!options.language) {
        options.language = [] { return Language::Chinese; };
    }
    if (!options.tableFiles) {
        options.tableFiles = std::make_shared<NoTableFiles>();
    }
    return options;
}

bool isRunning(const HostedModule& module) {
    return module.state() == ModuleState::Started;
}

}  // namespace

ModuleHost::Core::Core(data::DataService& data, HostOptions options)
    : m_data(data),
      m_options(withDefaults(std::move(options))),
      m_pump(data, {m_options.today, m_options.language,
                    [this](const std::string& id, const std::optional<Error>& trouble) {
                        if (const Hosted module = find(id)) {
                            module->setReason(trouble);
                            announce(id);
                        }
                    }}),
      m_stages(data, m_options, m_book, m_pump) {}

Result<std::unique_ptr<ModuleHost::Core>> ModuleHost::Core::create(data::DataService& data,
                                                                   HostOptions options) {
    auto core = std::unique_ptr<Core>(new Core(data, std::move(options)));
    core->m_switchboard = NY_TRY(Switchboard::open(data));
    NY_TRY(core->findModules());
    data.setAfterCommit([pump = &core->m_pump](const data::CommitInfo& commit) {
        if (commit.publishedEvents && !commit.insideDelivery) {
            pump->drain();
        }
    });
    return core;
}

ModuleHost::Core::~Core() {
    m_watch.reset();
    stop();
    m_data.setAfterCommit({});
}

Result<void> ModuleHost::Core::findModules() {
    Discovery discovery = discover(m_options);
    std::vector<Hosted> all;
    for (auto& [id, package] : discovery.packages) {
        all.push_back(
            std::make_shared<HostedModule>(std::move(package), m_book, m_options.tableFiles));
        m_modules.emplace(id, all.back());
    }
    m_findings = std::move(discovery.findings);
    m_stages.attributeCrashes(all);
    m_switches = NY_TRY(readSwitches());
    plan();
    return {};
}

Call ModuleHost::Core::systemCall(std::string verb) const {
    return Call(data::DataService::systemCaller(), std::move(verb), m_options.today(),
                m_options.language());
}

Result<Switches> ModuleHost::Core::readSwitches() {
    return m_switchboard->read(systemCall("module.list"));
}

std::shared_ptr<HostedModule> ModuleHost::Core::find(std::string_view id) const {
    const auto found = m_modules.find(id);
    return found == m_modules.end() ? nullptr : found->second;
}

Result<std::shared_ptr<HostedModule>> ModuleHost::Core::running(std::string_view id) const {
    const Hosted module = find(id);
    if (!module) {
        return notFound("module.missing").with("module", std::string(id));
    }
    if (isRunning(*module)) {
        return module;
    }
    if (module->state() == ModuleState::Off) {
        return unavailable("module.off").with("module", std::string(id));
    }
    const auto reason = module->reason();
    return unavailable("module.notRunning", reason ? reason->detail : std::string())
        .with("module", std::string(id))
        .with("code", reason ? reason->code : std::string(toString(module->state())));
}

Result<ModuleHost::Core::Target> ModuleHost::Core::target(
    std::initializer_list<ContributionKind> kinds, std::string_view id) const {
    for (const auto& [moduleId, module] : m_modules) {
        for (const ContributionKind kind : kinds) {
            if (const auto* contribution = module->manifest().contribution(kind, id)) {
                return Target{NY_TRY(running(moduleId)), contribution};
            }
        }
    }
    return notFound("module.contribution.missing").with("contribution", std::string(id));
}

Audience ModuleHost::Core::audience() const {
    const std::lock_guard lock(m_mutex);
    return m_audience;
}

std::vector<std::string> ModuleHost::Core::departments() const {
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> names;
    for (const auto& [name, entries] : m_switches.departments) {
        names.push_back(name);
    }
    return names;
}

std::vector<Candidate> ModuleHost::Core::candidates(bool countFaults) const {
    std::vector<Candidate> all;
    for (const auto& [id, module] : m_modules) {
        const ModuleState state = module->state();
        const bool outOfUse =
            countFaults ? isOutOfUse(state)
                        : state == ModuleState::Rejected || state == ModuleState::Quarantined;
        all.push_back({&module->manifest(), false, !outOfUse});
    }
    return all;
}

std::set<std::string> ModuleHost::Core::effective(const Switches& switches,
                                                  const Audience& audience) const {
    std::vector<Candidate> all = candidates(false);
    const auto decisions = decideAll(all, switches, audience);
    for (Candidate& candidate : all) {
        candidate.wanted = decisions.at(candidate.manifest->id).wanted;
    }
    const Resolution resolution = resolve(all);
    return {resolution.order.begin(), resolution.order.end()};
}

Result<SwitchReport> ModuleHost::Core::report(const std::string& id, bool on,
                                              const Switches& before, const Switches& after,
                                              const std::string& department) const {
    const Audience whom{department, {}};
    const std::set<std::string> was = effective(before, whom);
    const std::set<std::string> becomes = effective(after, whom);
    SwitchReport result{id, becomes.count(id) != 0, {}, {}};
    if (on && !result.enabled) {
        std::vector<Candidate> all = candidates(false);
        for (Candidate& candidate : all) {
            candidate.wanted = true;
        }
        const Resolution resolution = resolve(all);
        const auto blocked = resolution.blocked.find(id);
        const auto reason = find(id)->reason();
        return blocked != resolution.blocked.end()
                   ? blocked->second
                   : reason.value_or(unavailable("module.off").with("module", id));
    }
    for (const std::string& each : becomes) {
        if (each != id && was.count(each) == 0) {
            result.alsoEnabled.push_back(each);
        }
    }
    for (const std::string& each : was) {
        if (each != id && becomes.count(each) == 0) {
            result.alsoDisabled.push_back(each);
        }
    }
    return result;
}

Result<SwitchReport> ModuleHost::Core::preview(const std::string& id, bool on,
                                               const std::string& department) const {
    Switches before;
    {
        const std::lock_guard lock(m_mutex);
        before = m_switches;
    }
    const Switches after = NY_TRY(switched(candidates(false), before, id, on, department));
    return report(id, on, before, after, department);
}

std::vector<std::string> ModuleHost::Core::plan() {
    std::vector<Candidate> all = candidates(true);
    std::map<std::string, Decision> decisions;
    {
        const std::lock_guard lock(m_mutex);
        decisions = decideAll(all, m_switches, m_audience);
    }
    for (Candidate& candidate : all) {
        candidate.wanted = decisions.at(candidate.manifest->id).wanted;
    }
    Resolution resolution = resolve(all);
    for (const Candidate& candidate : all) {
        const Hosted module = find(candidate.manifest->id);
        module->setEnabled(candidate.wanted);
        const bool switchedOff = !candidate.wanted && module->state() == ModuleState::Faulted;
        if (isRunning(*module) || (!candidate.usable && !switchedOff)) {
            continue;
        }
        const auto blocked = resolution.blocked.find(candidate.manifest->id);
        if (!candidate.wanted) {
            module->setState(ModuleState::Off);
        } else if (blocked != resolution.blocked.end()) {
            module->setState(ModuleState::Blocked, blocked->second);
        } else {
            module->setState(ModuleState::Resolved);
        }
    }
    return std::move(resolution.order);
}

Result<void> ModuleHost::Core::start(const Audience& audience) {
    const std::lock_guard oneAtATime(m_operation);
    Switches switches = NY_TRY(readSwitches());
    {
        const std::lock_guard lock(m_mutex);
        m_audience = audience;
        m_switches = std::move(switches);
    }
    reconcile();
    return {};
}

void ModuleHost::Core::reconcile() {
    const std::vector<std::string> order = plan();
    const std::set<std::string> wanted(order.begin(), order.end());
    const std::vector<std::string> started = m_started;
    for (auto id = started.rbegin(); id != started.rend(); ++id) {
        if (wanted.count(*id) == 0) {
            stopModule(find(*id), ModuleState::Off);
        }
    }
    plan();  // what was stopped because of somebody else is not off, but blocked
    startPlanned(order);
    for (const auto& [id, module] : m_modules) {
        announce(id);
    }
}

void ModuleHost::Core::startPlanned(const std::vector<std::string>& order) {
    for (const std::string& id : order) {
        const Hosted module = find(id);
        if (isRunning(*module) || isOutOfUse(module->state())) {
            continue;
        }
        if (auto missing = missingRequirement(*module)) {
            module->setState(ModuleState::Blocked, std::move(missing));
            continue;
        }
        if (m_stages.start(module)) {
            m_started.push_back(id);
        }
        deliverNotices();
    }
    m_pump.drain();
}

/// A required module that did not come up.
std::optional<Error> ModuleHost::Core::missingRequirement(const HostedModule& module) const {
    for (const Dependency& dependency : module.manifest().required) {
        const Hosted required = find(dependency.id);
        if (!required || !isRunning(*required)) {
            return unavailable("module.dependency.blocked")
                .with("module", module.manifest().id)
                .with("dependency", dependency.id);
        }
    }
    return std::nullopt;
}

void ModuleHost::Core::stop() {
    const std::lock_guard oneAtATime(m_operation);
    const std::vector<std::string> started = m_started;
    for (auto id = started.rbegin(); id != started.rend(); ++id) {
        stopModule(find(*id), ModuleState::Stopped);
    }
}

void ModuleHost::Core::stopModule(const Hosted& module, ModuleState next) {
    const std::string id = module->manifest().id;
    if (std::erase(m_started, id) == 0) {
        return;
    }
    tellObservers([&id](HostObserver& observer) { observer.aboutToStop(id); });
    m_stages.stop(module, next);
    deliverNotices();
    announce(id);
}

void ModuleHost::Core::stopDependents(const std::string& id) {
    const std::vector<std::string> started = m_started;
    const std::vector<Candidate> all = candidates(false);
    for (auto each = started.rbegin(); each != started.rend(); ++each) {
        const auto needs = requirementsOf(*each, all);
        if (std::find(needs.begin(), needs.end(), id) != needs.end()) {
            const Hosted dependent = find(*each);
            stopModule(dependent, ModuleState::Blocked);
            if (dependent->state() == ModuleState::Blocked) {
                dependent->setReason(unavailable("module.dependency.blocked")
                                         .with("module", *each)
                                         .with("dependency", id));
            }
        }
    }
}

/// A callback that fails takes its module out like any other call into it.
void ModuleHost::Core::deliverNotices() {
    const auto failures =
        m_stages.deliverNotices([this](const std::string& id) { return find(id); });
    for (const auto& [id, error] : failures) {
        stopDependents(id);
        const Hosted module = find(id);
        stopModule(module, ModuleState::Faulted);
        if (module->state() == ModuleState::Faulted) {
            module->setReason(error);
        }
        announce(id);
    }
}

/// A module that failed is tried again when somebody switches it on by hand.
void ModuleHost::Core::forgetFault(const std::string& id) {
    std::vector<std::string> again = requirementsOf(id, candidates(false));
    again.push_back(id);
    for (const std::string& each : again) {
        const Hosted module = find(each);
        if (module && module->state() == ModuleState::Faulted) {
            module->setState(ModuleState::Off);
        }
    }
}

Result<SwitchReport> ModuleHost::Core::flip(const Call& call, const std::string& id, bool on,
                                            const std::string& department) {
    NY_TRY(call.require("host.module.switch"));
    const std::lock_guard oneAtATime(m_operation);
    const Switches before = NY_TRY(readSwitches());
    const Switches after = NY_TRY(switched(candidates(false), before, id, on, department));
    SwitchReport result = NY_TRY(report(id, on, before, after, department));
    NY_TRY(m_switchboard->write(call, before, after));
    {
        const std::lock_guard lock(m_mutex);
        m_switches = after;
    }
    if (on) {
        forgetFault(id);
    }
    reconcile();
    const Hosted module = find(id);
    if (on && module->isEnabled() && !isRunning(*module)) {
        Error reason = module->reason().value_or(unavailable("module.off").with("module", id));
        NY_TRY(m_switchboard->write(call, after, before));
        {
            const std::lock_guard lock(m_mutex);
            m_switches = NY_TRY(readSwitches());
        }
        reconcile();
        return reason;
    }
    return result;
}

Result<void> ModuleHost::Core::defineProfile(const Call& call, const std::string& department,
                                             const std::vector<std::string>& moduleIds) {
    NY_TRY(call.require("host.module.switch"));
    const std::lock_guard oneAtATime(m_operation);
    const Switches before = NY_TRY(readSwitches());
    Switches after = before;
    for (const auto& [id, module] : m_modules) {
        const bool used = std::find(moduleIds.begin(), moduleIds.end(), id) != moduleIds.end();
        if (!module->manifest().mandatory) {
            after.departments[department][id] = used;
        }
    }
    NY_TRY(m_switchboard->write(call, before, after));
    {
        const std::lock_guard lock(m_mutex);
        m_switches = std::move(after);
    }
    reconcile();
    return {};
}

/// The command line, which nobody observes, has no need of a watch.
void ModuleHost::Core::addObserver(HostObserver* observer) {
    const std::lock_guard lock(m_mutex);
    m_observers.push_back(observer);
    if (!m_watch) {
        m_watch = m_switchboard->watch(
            [this] { tellObservers([](HostObserver& each) { each.switchesStored(); }); });
    }
}

void ModuleHost::Core::removeObserver(HostObserver* observer) {
    std::unique_ptr<nuanyang::data::Subscription> last;  // ends when the lock has gone
    const std::lock_guard lock(m_mutex);
    std::erase(m_observers, observer);
    if (m_observers.empty()) {
        last.swap(m_watch);
    }
}

template <class Tell>
void ModuleHost::Core::tellObservers(Tell tell) {
    std::vector<HostObserver*> observers;
    {
        const std::lock_guard lock(m_mutex);
        observers = m_observers;
    }
    for (HostObserver* observer : observers) {
        tell(*observer);
    }
}

void ModuleHost::Core::announce(const std::string& id) {
    tellObservers([&id](HostObserver& observer) { observer.changed(id); });
}

}  // namespace nuanyang::core::modules
