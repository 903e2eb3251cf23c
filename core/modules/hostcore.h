#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/modules/enablement.h"
#include "core/modules/eventpump.h"
#include "core/modules/hostedmodule.h"
#include "core/modules/modulehost.h"
#include "core/modules/modulestages.h"
#include "core/modules/searchdesk.h"
#include "core/modules/switchboard.h"

namespace nuanyang::core::modules {

/// What the host consists of: decides who runs, and makes it so.
class ModuleHost::Core {
public:
    static Result<std::unique_ptr<Core>> create(data::DataService& data, HostOptions options);
    ~Core();

    // Operations: one at a time.
    Result<void> start(const Audience& audience);
    void stop();
    Result<SwitchReport> flip(const Call& call, const std::string& id, bool on,
                              const std::string& department);
    Result<void> defineProfile(const Call& call, const std::string& department,
                               const std::vector<std::string>& moduleIds);

    Result<SwitchReport> preview(const std::string& id, bool on,
                                 const std::string& department) const;
    Explanation explain(const std::string& id, const Audience& audience) const;
    Audience audience() const;
    std::vector<std::string> departments() const;

    /// The modules never change; what is in them does.
    const std::map<std::string, std::shared_ptr<HostedModule>, std::less<>>& modules() const {
        return m_modules;
    }
    std::shared_ptr<HostedModule> find(std::string_view id) const;
    /// The module, if it runs. Fails with `module.missing`, `module.off`, `module.notRunning`.
    Result<std::shared_ptr<HostedModule>> running(std::string_view id) const;

    /// A contribution of a running module, of one of the kinds. Fails as `running` does, and with
    /// `module.contribution.missing` where no installed module declares it.
    struct Target {
        std::shared_ptr<HostedModule> module;
        const Contribution* contribution;
    };
    Result<Target> target(std::initializer_list<ContributionKind> kinds, std::string_view id) const;

    const std::vector<Finding>& findings() const { return m_findings; }
    ServiceBook& services() { return *m_book; }
    EventPump& pump() { return m_pump; }
    SearchDesk& searchDesk() { return m_searchDesk; }
    void addObserver(HostObserver* observer);
    void removeObserver(HostObserver* observer);

private:
    using Hosted = std::shared_ptr<HostedModule>;

    Core(data::DataService& data, HostOptions options);
    Result<void> findModules();
    Result<Switches> readSwitches();
    Call systemCall(std::string verb) const;

    std::vector<Candidate> candidates(bool countFaults) const;
    /// What would run under these switches, leaving faults of this process aside.
    std::set<std::string> effective(const Switches& switches, const Audience& audience) const;
    Result<SwitchReport> report(const std::string& id, bool on, const Switches& before,
                                const Switches& after, const std::string& department) const;

    /// Decides anew and sets the state of whatever does not run; returns the order of starting.
    std::vector<std::string> plan();
    void reconcile();
    void startPlanned(const std::vector<std::string>& order);
    void stopModule(const Hosted& module, ModuleState next);
    void stopDependents(const std::string& id);
    void forgetFault(const std::string& id);
    std::optional<Error> missingRequirement(const HostedModule& module) const;
    void deliverNotices();
    void announce(const std::string& id);
    template <class Tell>
    void tellObservers(Tell tell);

    data::DataService& m_data;
    const HostOptions m_options;
    std::shared_ptr<ServiceBook> m_book = std::make_shared<ServiceBook>();
    std::map<std::string, Hosted, std::less<>> m_modules;
    std::vector<Finding> m_findings;
    EventPump m_pump;
    ModuleStages m_stages;
    SearchDesk m_searchDesk;
    std::unique_ptr<Switchboard> m_switchboard;

    std::mutex m_operation;
    std::vector<std::string> m_started;  ///< in the order in which they were

    mutable std::mutex m_mutex;  ///< for what follows
    Switches m_switches;
    Audience m_audience;
    std::vector<HostObserver*> m_observers;
    std::unique_ptr<nuanyang::data::Subscription> m_watch;
};

}  // namespace nuanyang::core::modules
