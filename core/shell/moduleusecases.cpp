#include "core/shell/moduleusecases.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace nuanyang::core::shell {

Q_LOGGING_CATEGORY(lcUseCases, "nuanyang.usecases")

/// What is under way; outlives the runner, since work may.
struct ModuleUseCases::Ledger {
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    int working = 0;
    std::vector<std::weak_ptr<ui::UseCaseRun>> runs;  // GUI thread only

    void begin(const std::shared_ptr<ui::UseCaseRun>& run) {
        std::erase_if(runs, [](const auto& known) {
            const auto still = known.lock();
            return !still || !still->isRunning();
        });
        runs.push_back(run);
        const std::lock_guard lock(mutex);
        ++working;
    }
    void end() {
        const std::lock_guard lock(mutex);
        --working;
        changed.notify_all();
    }
};

namespace {

/// Ends one entry of the ledger when the last copy goes, also when the job was dropped unrun.
template <class End>
std::shared_ptr<void> atEnd(End end) {
    return std::shared_ptr<void>(nullptr, [end = std::move(end)](void*) { end(); });
}

void finish(const std::shared_ptr<ui::UseCaseRun>& run, const QPointer<QObject>& guard,
            const std::function<void()>& continuation) {
    const bool wanted = guard && !run->isAbandoned();
    run->finish();
    if (!wanted) {
        return;
    }
    try {
        continuation();
    } catch (const std::exception& thrown) {
        qCWarning(lcUseCases, "A view threw: %s", thrown.what());
    } catch (...) {
        qCWarning(lcUseCases, "A view threw");
    }
}

}  // namespace

ModuleUseCases::ModuleUseCases(Workers& workers, CallMaker makeCall)
    : m_workers(workers), m_makeCall(std::move(makeCall)), m_ledger(std::make_shared<Ledger>()) {}

ModuleUseCases::~ModuleUseCases() {
    abandonAll();
}

void ModuleUseCases::abandonAll() {
    for (const auto& known : std::exchange(m_ledger->runs, {})) {
        if (const auto run = known.lock()) {
            run->abandon();
        }
    }
}

bool ModuleUseCases::waitIdle(std::chrono::milliseconds limit) const {
    std::unique_lock lock(m_ledger->mutex);
    return m_ledger->changed.wait_for(lock, limit, [this] { return m_ledger->working == 0; });
}

int ModuleUseCases::underWay() const {
    const std::lock_guard lock(m_ledger->mutex);
    return m_ledger->working;
}

std::shared_ptr<ui::UseCaseRun> ModuleUseCases::start(QObject* guard, std::string verb, Work work) {
    auto run = ui::UseCaseRun::create();
    QObject::connect(guard, &QObject::destroyed, run.get(), &ui::UseCaseRun::abandon);
    m_ledger->begin(run);
    auto ended = atEnd([ledger = m_ledger] { ledger->end(); });
    // The work goes before the entry ends: what it captured belongs to the module.
    auto body = std::make_shared<Work>(std::move(work));
    m_workers.submit(
        [run, ended = std::move(ended), body = std::move(body), guard = QPointer<QObject>(guard),
         call = m_makeCall(std::move(verb), run->stopToken(), run->progress())]() mutable {
            auto continuation = (*body)(call);
            body.reset();
            QMetaObject::invokeMethod(
                qApp,
                [run = std::move(run), guard = std::move(guard),
                 continuation = std::move(continuation)] { finish(run, guard, continuation); },
                Qt::QueuedConnection);
            ended.reset();
        });
    return run;
}

}  // namespace nuanyang::core::shell
