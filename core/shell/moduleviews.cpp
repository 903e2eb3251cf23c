#include "core/shell/moduleviews.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

/// What one module's views are lent. Shared with whoever waits for its use cases elsewhere.
class ModuleViews::Context final : public ui::ViewContext {
public:
    Context(Session& session, Workers& workers, ui::Navigator& navigator)
        : m_session(session),
          m_navigator(navigator),
          m_useCases(workers, [&session](std::string verb, std::stop_token stop,
                                         std::shared_ptr<Progress> progress) {
              return session.call(std::move(verb), std::move(stop), std::move(progress));
          }) {}

    ModuleUseCases& useCases() override { return m_useCases; }
    const ModuleUseCases& running() const { return m_useCases; }
    ui::Navigator& navigator() override { return m_navigator; }
    Language language() const override { return m_session.language(); }
    Date today() const override { return m_session.host().today(); }
    const Caller& caller() const override { return m_session.caller(); }
    Sentence sentence(const Error& error) const override { return m_session.sentence(error); }

private:
    Session& m_session;
    ui::Navigator& m_navigator;
    ModuleUseCases m_useCases;
};

namespace {

QUrl ownUrl(const QString& file) {
    return QUrl(QStringLiteral("qrc:/nuanyang/qml/Nuanyang/Shell/") + file);
}

}  // namespace

ModuleViews::ModuleViews(Session& session, Workers& workers, ui::Navigator& navigator)
    : m_session(session), m_workers(workers), m_navigator(navigator) {}

ModuleViews::~ModuleViews() = default;

std::unique_ptr<HostedView> ModuleViews::view(const Contributed& contributed,
                                              module::ViewRequest request) {
    request.contribution = contributed.what.id;
    auto make = [this, module = contributed.module, url = contributed.pageUrl,
                 request = std::move(request)]() -> Result<HostedView::Content> {
        HostedView::Content content;
        content.source = QUrl(QString::fromStdString(url));
        content.viewModel = NY_TRY(m_session.host().createView(contextOf(module), request));
        return content;
    };
    return track(std::make_unique<HostedView>(contributed.module, std::move(make), wording()));
}

std::unique_ptr<HostedView> ModuleViews::ownView(const QString& file, QObject* viewModel) {
    auto make = [url = ownUrl(file), viewModel]() -> Result<HostedView::Content> {
        return HostedView::Content{url, nullptr, viewModel};
    };
    return track(std::make_unique<HostedView>(std::string(), std::move(make), wording()));
}

std::unique_ptr<HostedView> ModuleViews::ownView(
    const QString& file, std::function<std::unique_ptr<QObject>()> makeViewModel) {
    auto make = [url = ownUrl(file),
                 makeViewModel = std::move(makeViewModel)]() -> Result<HostedView::Content> {
        return HostedView::Content{url, makeViewModel(), nullptr};
    };
    return track(std::make_unique<HostedView>(std::string(), std::move(make), wording()));
}

std::unique_ptr<HostedView> ModuleViews::track(std::unique_ptr<HostedView> view) {
    m_views.push_back(view.get());
    connect(view.get(), &QObject::destroyed, this, [this, gone = view.get()] {
        std::erase(m_views, gone);
        std::erase(m_stopped, gone);
    });
    return view;
}

HostedView::Wording ModuleViews::wording() const {
    return [session = &m_session](const Error& error) { return session->sentence(error); };
}

void ModuleViews::close(const std::string& module) {
    for (HostedView* view : std::vector(m_views)) {
        if (view->module() == module && view->state() == HostedView::Ready) {
            m_stopped.push_back(view);
            view->close();
        }
    }
    if (const auto found = m_contexts.find(module); found != m_contexts.end()) {
        found->second->useCases().abandonAll();
    }
}

void ModuleViews::reopen() {
    for (HostedView* view : std::exchange(m_stopped, {})) {
        view->open();
    }
}

void ModuleViews::closeAll() {
    for (HostedView* view : std::vector(m_views)) {
        view->close();
    }
    for (const auto& [module, context] : m_contexts) {
        context->useCases().abandonAll();
    }
}

ModuleViews::IdleWait ModuleViews::idleWait(const std::string& module) const {
    const auto found = m_contexts.find(module);
    if (found == m_contexts.end()) {
        return [](std::chrono::milliseconds) { return true; };
    }
    return [context = found->second](std::chrono::milliseconds limit) {
        return context->running().waitIdle(limit);
    };
}

int ModuleViews::underWay() const {
    int sum = 0;
    for (const auto& [module, context] : m_contexts) {
        sum += context->running().underWay();
    }
    return sum;
}

ui::UseCaseRunner& ModuleViews::useCasesOf(const std::string& module) {
    return contextOf(module).useCases();
}

ModuleViews::Context& ModuleViews::contextOf(const std::string& module) {
    auto& context = m_contexts[module];
    if (!context) {
        context = std::make_shared<Context>(m_session, m_workers, m_navigator);
    }
    return *context;
}

}  // namespace nuanyang::core::shell
