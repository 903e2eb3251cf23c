#include "sdk/ui/usecaserun.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <atomic>

#include "sdk/base/call.h"

namespace nuanyang::ui {

/// Carries progress from the worker to the GUI thread: the newest figures, never a queue of them.
class UseCaseRun::QueuedProgress final : public Progress,
                                         public std::enable_shared_from_this<QueuedProgress> {
public:
    void report(std::int64_t done, std::int64_t total) override {
        m_done = done;
        m_total = total;
        if (m_queued.exchange(true)) {
            return;
        }
        QMetaObject::invokeMethod(
            qApp, [self = shared_from_this()] { self->deliver(); }, Qt::QueuedConnection);
    }

    std::weak_ptr<UseCaseRun> m_run;

private:
    void deliver() {
        m_queued = false;
        if (const auto run = m_run.lock()) {
            run->showProgress(static_cast<double>(m_done), static_cast<double>(m_total));
        }
    }

    std::atomic<std::int64_t> m_done = 0;
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<bool> m_queued = false;
};

std::shared_ptr<UseCaseRun> UseCaseRun::create() {
    std::shared_ptr<UseCaseRun> run(new UseCaseRun, [](UseCaseRun* gone) {
        if (QCoreApplication::closingDown()) {
            delete gone;  // an event that is being dropped held it: nothing can be posted any more
        } else {
            gone->deleteLater();  // the last owner may be a slot that its own signal has called
        }
    });
    run->m_queuedProgress->m_run = run;
    return run;
}

UseCaseRun::UseCaseRun()
    : m_queuedProgress(std::make_shared<QueuedProgress>()), m_progress(m_queuedProgress) {}

UseCaseRun::~UseCaseRun() = default;

void UseCaseRun::cancel() {
    if (m_running && m_stop.request_stop()) {
        emit runningChanged();
    }
}

void UseCaseRun::abandon() {
    m_abandoned = true;
    m_stop.request_stop();
    finish();
}

void UseCaseRun::finish() {
    if (!m_running) {
        return;
    }
    m_running = false;
    emit runningChanged();
}

void UseCaseRun::showProgress(double done, double total) {
    if (!m_running || (done == m_done && total == m_total)) {
        return;
    }
    m_done = done;
    m_total = total;
    emit progressed();
}

}  // namespace nuanyang::ui
