#pragma once

#include <functional>
#include <memory>

#include "core/data/dataservice.h"
#include "core/modules/eventpump.h"
#include "core/modules/hostedmodule.h"
#include "core/modules/lifecyclethread.h"
#include "core/modules/stagejournal.h"

namespace nuanyang::core::modules {

/// Takes one module through its stages, and back. Each stage is timed, noted in the journal while
/// code of the module runs, guarded against what it throws, and limited in time. One call at a
/// time, by the host's operations.
class ModuleStages {
public:
    ModuleStages(data::DataService& data, const HostOptions& options,
                 std::shared_ptr<ServiceBook> book, EventPump& pump);

    /// Attributes what earlier processes left in the journal: counts it in the module's record,
    /// and quarantines the binary at the second crash in one stage.
    void attributeCrashes(const std::vector<std::shared_ptr<HostedModule>>& modules);

    /// From wherever it stands to Started. What fails leaves the module Faulted, Rejected (the
    /// probe refused it) or PendingRestart (a hanging stage), with the reason.
    Result<void> start(const std::shared_ptr<HostedModule>& module);

    /// Takes back what the module offers, then stops it. Ends in `next`, or in Faulted or
    /// PendingRestart where the module did not let go.
    void stop(const std::shared_ptr<HostedModule>& module, ModuleState next);

    /// Tells watchers about services that came or went. Returns those whose callback failed.
    std::vector<std::pair<std::string, Error>> deliverNotices(
        const std::function<std::shared_ptr<HostedModule>(const std::string&)>& find);

private:
    using Hosted = std::shared_ptr<HostedModule>;

    Result<void> stage(const Hosted& module, ModuleState reached,
                       const std::function<Result<void>()>& work);
    Result<void> probe(const Hosted& module);
    Result<void> migrate(const Hosted& module);
    Result<void> load(const Hosted& module);
    Result<void> loadHere(const Hosted& module);
    Result<void> bind(const Hosted& module);
    Result<void> startInstance(const Hosted& module);
    Result<void> stopInstance(const Hosted& module);
    static Result<void> checkThreads(const HostedModule& module);
    void fault(const Hosted& module, const Error& error);

    /// Calls into the module on the lifecycle thread. Fails with `module.fault.timeout` when it
    /// does not return; the module's object is then left alone for ever.
    Result<void> callModule(const Hosted& module, const char* stage,
                            const std::function<Result<void>(HostedModule&)>& work);
    void noteSuccess(HostedModule& module, const char* stage);

    data::DataService& m_data;
    const HostOptions& m_options;
    std::shared_ptr<ServiceBook> m_book;
    EventPump& m_pump;
    StageJournal m_journal;
    LifecycleThread m_thread;
};

}  // namespace nuanyang::core::modules
