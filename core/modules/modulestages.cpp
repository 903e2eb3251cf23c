#include "core/modules/modulestages.h"

#include <chrono>
#include <unistd.h>

#include "core/modules/checksum.h"
#include "core/modules/descriptor.h"
#include "core/modules/librarystore.h"
#include "core/modules/packagedata.h"
#include "core/modules/probe.h"

namespace nuanyang::core::modules {

namespace {

constexpr int crashesToQuarantine = 2;
/// A process that ended in a stage without a crash was killed, most likely by a person: only a
/// row of them, with no success in between, says that it is the module.
constexpr int endingsToQuarantine = 5;

/// Modules that hang: their thread may still use everything they were lent.
void keepForEver(const std::shared_ptr<HostedModule>& module) {
    static auto* const kept = new std::vector<std::shared_ptr<HostedModule>>;
    kept->push_back(module);
}

/// A refusal that the same binary would meet again; others (a library that it needs is missing)
/// may be mended without touching it.
bool isLasting(const Error& refusal) {
    return refusal.code == "module.probe.crashed" || refusal.code == "module.probe.timeout" ||
           refusal.code == "module.library.descriptor" || refusal.code == "module.library.factory";
}

class Stopwatch {
public:
    double milliseconds() const {
        const std::chrono::duration<double, std::milli> passed =
            std::chrono::steady_clock::now() - m_began;
        return passed.count();
    }

private:
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

}  // namespace

ModuleStages::ModuleStages(data::DataService& data, const HostOptions& options,
                           std::shared_ptr<ServiceBook> book, EventPump& pump)
    : m_data(data),
      m_options(options),
      m_book(std::move(book)),
      m_pump(pump),
      m_journal(options.stateFolder) {}

void ModuleStages::attributeCrashes(const std::vector<Hosted>& modules) {
    for (const BrokenOff& brokenOff : m_journal.collect()) {
        for (const Hosted& module : modules) {
            BinaryRecord& record = module->record();
            if (module->id() != brokenOff.module || record.stamp.key() != brokenOff.binary) {
                continue;
            }
            auto& counts = brokenOff.crashed ? record.crashes : record.endings;
            const int limit = brokenOff.crashed ? crashesToQuarantine : endingsToQuarantine;
            if (++counts[brokenOff.stage] >= limit) {
                record.quarantinedIn = brokenOff.stage;
                module->setState(ModuleState::Quarantined, unavailable("module.quarantined")
                                                               .with("module", brokenOff.module)
                                                               .with("stage", brokenOff.stage));
            }
            record.save(m_options.stateFolder, packageName(module->manifest()));
        }
    }
}

Result<void> ModuleStages::start(const Hosted& module) {
    module->clearStages();
    const auto run = [&]() -> Result<void> {
        NY_TRY(stage(module, ModuleState::Probed, [&] { return probe(module); }));
        NY_TRY(stage(module, ModuleState::Migrated, [&] { return migrate(module); }));
        NY_TRY(stage(module, ModuleState::Loaded, [&] { return load(module); }));
        NY_TRY(stage(module, ModuleState::Bound, [&] { return bind(module); }));
        return stage(module, ModuleState::Started, [&] { return startInstance(module); });
    };
    auto started = run();
    if (!started) {
        fault(module, started.error());
    }
    return started;
}

Result<void> ModuleStages::stage(const Hosted& module, ModuleState reached,
                                 const std::function<Result<void>()>& work) {
    const Stopwatch watch;
    NY_TRY(work());
    module->addStage({reached, watch.milliseconds()});
    module->setState(reached);
    return {};
}

Result<void> ModuleStages::probe(const Hosted& module) {
    BinaryRecord& record = module->record();
    if (record.probed) {
        return {};
    }
    NY_TRY(verifyChecksums(module->packageFolder()));
    auto verdict = probeLibrary(m_options.probeExecutable, module->package().library(),
                                module->manifest(), m_options.probeLimit);
    record.probed = verdict.has_value();
    record.refusal.reset();
    if (!verdict && isLasting(verdict.error())) {
        record.refusal = verdict.error();
    }
    record.save(m_options.stateFolder, packageName(module->manifest()));
    return verdict;
}

Result<void> ModuleStages::migrate(const Hosted& module) {
    const data::ModuleGrants grants = NY_TRY(grantsOf(module->manifest(), module->packageFolder()));
    const auto migrations = NY_TRY(migrationsOf(module->packageFolder()));
    if (!migrations.empty()) {
        NY_TRY(m_data.migrate(grants, migrations));
    }
    module->setDatabase(NY_TRY(m_data.database(grants)));
    return {};
}

/// On the main thread: initialisers of the library make things that belong to the thread.
Result<void> ModuleStages::load(const Hosted& module) {
    const bool isMainThread = ::gettid() == ::getpid();
    if (!m_options.onMainThread || isMainThread) {
        return loadHere(module);
    }
    Result<void> loaded;
    m_options.onMainThread([&] { loaded = loadHere(module); });
    return loaded;
}

Result<void> ModuleStages::loadHere(const Hosted& module) {
    const Manifest& manifest = module->manifest();
    if (!manifest.qml.empty()) {
        loadControls();
    }
    m_journal.enter(manifest.id, "load", module->record().stamp.key());
    const auto entry = loadLibrary(module->package().library());
    m_journal.leave();
    if (!entry) {
        return entry.error();
    }
    auto fits = checkDescriptor(
        **entry, {manifest.id, manifest.version.toString(), manifest.sha256, manifest.qt});
    if (!fits) {
        return std::move(fits).error().with("module", manifest.id);
    }
    module->entry = *entry;
    for (const Contribution& contribution : manifest.contributions) {
        if (m_options.resourceExists && !contribution.page.empty() &&
            !m_options.resourceExists(pageResource(manifest, contribution))) {
            return invalidInput("module.contribution.pageMissing")
                .with("module", manifest.id)
                .with("page", contribution.page);
        }
    }
    noteSuccess(*module, "load");
    return {};
}

/// What the calls below share with the lifecycle thread, so that one that hangs and comes back
/// later finds nothing of ours to spoil.
using SharedInstance = std::shared_ptr<std::unique_ptr<module::Module>>;

Result<void> ModuleStages::bind(const Hosted& module) {
    module->served().open();
    const SharedInstance made = std::make_shared<std::unique_ptr<module::Module>>();
    auto bound = callModule(module, "bind", [made](HostedModule& hosted) -> Result<void> {
        std::unique_ptr<module::Module> instance(hosted.entry->create());
        if (!instance) {
            return internalError("module.library.factory")
                .with("module", hosted.manifest().id)
                .with("reason", "null");
        }
        NY_TRY(instance->bind(hosted));
        *made = std::move(instance);
        return {};
    });
    if (!bound) {
        return bound;
    }
    module->instance = std::move(*made);
    return {};
}

Result<void> ModuleStages::startInstance(const Hosted& module) {
    const std::string& id = module->manifest().id;
    const bool listens = !module->manifest().listens.empty();
    if (listens) {
        NY_TRY(m_data.beginListening(id));
    }
    module::Module* const instance = module->instance.get();
    NY_TRY(callModule(module, "start", [instance](HostedModule&) { return instance->start(); }));
    if (listens) {
        m_pump.add(id, module->listeners());
    }
    return {};
}

void ModuleStages::stop(const Hosted& module, ModuleState next) {
    const std::string& id = module->manifest().id;
    m_pump.remove(id);
    Result<void> ended;
    if (!module->served().revoke(m_options.stageLimit)) {
        keepForEver(module);
        ended = unavailable("module.fault.busy").with("module", id);
    }
    m_book->withdraw(id);
    if (auto stopped = stopInstance(module); !stopped) {
        ended = std::move(stopped);
    } else if (next != ModuleState::Stopped) {  // at the end of the process nobody minds a thread
        ended = ended ? checkThreads(*module) : ended;
    }
    module->listeners()->clear();
    if (ended) {
        module->setState(next);
    } else {
        module->setState(ModuleState::PendingRestart, ended.error());
    }
}

Result<void> ModuleStages::stopInstance(const Hosted& module) {
    if (!module->instance) {
        return {};
    }
    const SharedInstance last =
        std::make_shared<std::unique_ptr<module::Module>>(std::move(module->instance));
    return callModule(module, "stop", [last](HostedModule&) -> Result<void> {
        // The object goes even where stop throws; what it destroys is the module's code too.
        const std::unique_ptr<module::Module> instance = std::move(*last);
        instance->stop();
        return {};
    });
}

/// A thread that was joined is still listed for a moment.
Result<void> ModuleStages::checkThreads(const HostedModule& module) {
    const std::string id(module.id());
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (!LifecycleThread::leftBehind(id)) {
            return {};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return internalError("module.fault.threadLeft").with("module", id);
}

void ModuleStages::fault(const Hosted& module, const Error& error) {
    const bool hangs = error.code == "module.fault.timeout";
    const bool refused =
        module->state() == ModuleState::Resolved && error.code != "module.probe.unavailable";
    stop(module, ModuleState::Faulted);
    if (hangs) {
        module->setState(ModuleState::PendingRestart, error);
    } else if (refused) {
        module->setState(ModuleState::Rejected, error);
    } else if (module->state() == ModuleState::Faulted) {
        module->setState(ModuleState::Faulted, error);
    }
}

Result<void> ModuleStages::callModule(const Hosted& module, const char* stage,
                                      const std::function<Result<void>(HostedModule&)>& work) {
    const std::string& id = module->manifest().id;
    const auto outcome = std::make_shared<Result<void>>();
    m_journal.enter(id, stage, module->record().stamp.key());
    const auto ended = m_thread.run(id, m_options.stageLimit, [module, outcome, stage, work] {
        *outcome = guarded(module->manifest().id, stage, [&] { return work(*module); });
    });
    m_journal.leave();
    if (ended == LifecycleThread::Outcome::TimedOut) {
        keepForEver(module);
        // Whatever the hanging thread still does with it, nobody else does.
        (void)module->instance.release();
        return unavailable("module.fault.timeout")
            .with("module", id)
            .with("stage", stage)
            .with("seconds", std::to_string(m_options.stageLimit.count() / 1000));
    }
    if (*outcome) {
        noteSuccess(*module, stage);
    }
    return std::move(*outcome);
}

void ModuleStages::noteSuccess(HostedModule& module, const char* stage) {
    BinaryRecord& record = module.record();
    if (record.crashes.erase(stage) + record.endings.erase(stage) > 0) {
        record.save(m_options.stateFolder, packageName(module.manifest()));
    }
}

std::vector<std::pair<std::string, Error>> ModuleStages::deliverNotices(
    const std::function<Hosted(const std::string&)>& find) {
    std::vector<std::pair<std::string, Error>> failures;
    for (auto notices = m_book->takeNotices(); !notices.empty(); notices = m_book->takeNotices()) {
        for (const ServiceNotice& notice : notices) {
            const Hosted module = find(notice.module);
            if (!module || !module->instance) {
                continue;
            }
            auto told = callModule(module, "notice",
                                   [deliver = notice.deliver](HostedModule&) -> Result<void> {
                                       deliver();
                                       return {};
                                   });
            if (!told) {
                failures.emplace_back(notice.module, told.error());
            }
        }
    }
    return failures;
}

}  // namespace nuanyang::core::modules
