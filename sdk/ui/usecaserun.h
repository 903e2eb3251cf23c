#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <stop_token>

#include "sdk/base/export.h"

namespace nuanyang {
class Progress;
}

namespace nuanyang::ui {

/// One use case under way, as a page shows it: a bar and a button to stop. Lives on the GUI
/// thread; made by the host.
class NUANYANG_SDK_EXPORT UseCaseRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Started by a view-model")

    /// Until the callback has been called or dropped.
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool cancelling READ isCancelling NOTIFY runningChanged FINAL)
    Q_PROPERTY(double done READ done NOTIFY progressed FINAL)
    /// 0 while it is not known.
    Q_PROPERTY(double total READ total NOTIFY progressed FINAL)

public:
    static std::shared_ptr<UseCaseRun> create();
    ~UseCaseRun() override;

    bool isRunning() const { return m_running; }
    bool isCancelling() const { return m_running && m_stop.stop_requested(); }
    double done() const { return m_done; }
    double total() const { return m_total; }

    /// Asks the work to stop. The callback still comes, as a rule with `call.cancelled`.
    Q_INVOKABLE void cancel();
    /// Asks the work to stop; the callback never comes.
    void abandon();
    bool isAbandoned() const { return m_abandoned; }

    /// The host's side.
    std::stop_token stopToken() const { return m_stop.get_token(); }
    std::shared_ptr<Progress> progress() const { return m_progress; }
    void finish();

signals:
    void runningChanged();
    void progressed();

private:
    class QueuedProgress;

    UseCaseRun();
    void showProgress(double done, double total);

    std::stop_source m_stop;
    std::shared_ptr<QueuedProgress> m_queuedProgress;
    std::shared_ptr<Progress> m_progress;
    double m_done = 0;
    double m_total = 0;
    bool m_running = true;
    bool m_abandoned = false;
};

}  // namespace nuanyang::ui
