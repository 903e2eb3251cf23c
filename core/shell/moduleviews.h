#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/shell/hostedview.h"
#include "core/shell/moduleusecases.h"
#include "core/shell/session.h"
#include "core/shell/workers.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::core::shell {

/// Makes the views of modules and knows what each module has on the screen and under way, so that
/// all of it ends before the module stops. GUI thread.
class ModuleViews : public QObject {
    Q_OBJECT

public:
    ModuleViews(Session& session, Workers& workers, ui::Navigator& navigator);
    ~ModuleViews() override;

    /// A view of a contribution, closed for now. The caller owns it.
    std::unique_ptr<HostedView> view(const Contributed& contributed, module::ViewRequest request);
    /// A view of the window's own on a view-model that lives longer; null where it has none.
    std::unique_ptr<HostedView> ownView(const QString& file, QObject* viewModel);
    /// The same on a view-model that is made when the view is opened.
    std::unique_ptr<HostedView> ownView(const QString& file,
                                        std::function<std::unique_ptr<QObject>()> makeViewModel);

    /// Closes every view of the module and drops its callbacks: it is about to stop.
    void close(const std::string& module);
    /// Opens again what close() took off the screen: as it was, or saying that the module is off.
    void reopen();
    void closeAll();
    /// A question for another thread: waits until nothing of the module is under way any more;
    /// false when the limit has passed first.
    using IdleWait = std::function<bool(std::chrono::milliseconds limit)>;
    IdleWait idleWait(const std::string& module) const;
    /// Use cases of all modules that have not come back yet.
    int underWay() const;

    ui::UseCaseRunner& useCasesOf(const std::string& module);

private:
    class Context;

    Context& contextOf(const std::string& module);
    std::unique_ptr<HostedView> track(std::unique_ptr<HostedView> view);
    HostedView::Wording wording() const;

    Session& m_session;
    Workers& m_workers;
    ui::Navigator& m_navigator;
    std::map<std::string, std::shared_ptr<Context>> m_contexts;
    std::vector<HostedView*> m_views;
    std::vector<HostedView*> m_stopped;  ///< closed because their module stops
};

}  // namespace nuanyang::core::shell
