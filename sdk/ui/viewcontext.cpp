#include "sdk/ui/viewcontext.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>

#include <atomic>

namespace nuanyang::ui {

// Key functions stand here, so that each class has one home for its type information.
UseCaseRunner::~UseCaseRunner() = default;
Navigator::~Navigator() = default;
ViewContext::~ViewContext() = default;

namespace {

/// Stands between the host's thread, which notices commits, and a guard on the GUI thread.
struct Watch {
    QPointer<QObject> guard;  // read on the GUI thread only
    std::function<void()> changed;
    std::atomic<bool> queued = false;
};

void notice(const std::shared_ptr<Watch>& watch) {
    if (watch->queued.exchange(true)) {
        return;
    }
    QMetaObject::invokeMethod(
        qApp,
        [watch] {
            watch->queued = false;
            if (watch->guard) {
                watch->changed();
            }
        },
        Qt::QueuedConnection);
}

}  // namespace

void watch(data::Database& database, std::vector<std::string> tables, QObject* guard,
           std::function<void()> changed) {
    auto relay = std::make_shared<Watch>();
    relay->guard = guard;
    relay->changed = std::move(changed);
    std::shared_ptr<data::Subscription> subscription =
        database.watch(std::move(tables), [relay] { notice(relay); });
    QObject::connect(guard, &QObject::destroyed,
                     [subscription = std::move(subscription)]() mutable { subscription.reset(); });
}

}  // namespace nuanyang::ui
