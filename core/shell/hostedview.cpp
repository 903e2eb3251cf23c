#include "core/shell/hostedview.h"

#include <QLoggingCategory>

#include <exception>
#include <utility>

namespace nuanyang::core::shell {

Q_LOGGING_CATEGORY(lcView, "nuanyang.view")

HostedView::HostedView(std::string module, Maker make, Wording wording, QObject* parent)
    : QObject(parent),
      m_module(std::move(module)),
      m_make(std::move(make)),
      m_wording(std::move(wording)) {}

HostedView::~HostedView() {
    close();
}

Result<HostedView::Content> HostedView::make() {
    try {
        return m_make();
    } catch (const std::exception& thrown) {
        return internalError("shell.view.threw", thrown.what());
    } catch (...) {
        return internalError("shell.view.threw");
    }
}

void HostedView::open() {
    if (m_state == Ready) {
        return;
    }
    auto content = make();
    if (!content) {
        fail(content.error());
        return;
    }
    m_source = content->source;
    m_viewModel = std::move(content->viewModel);
    m_borrowed = content->borrowed;
    setState(Ready);
}

void HostedView::retry() {
    close();
    open();
}

void HostedView::fail(const Error& error) {
    qCWarning(lcView, "%s: %s %s", m_module.c_str(), error.code.c_str(), error.detail.c_str());
    close();
    const Sentence sentence = m_wording(error);
    m_message = QString::fromStdString(sentence.message);
    m_hint = QString::fromStdString(sentence.hint);
    m_code = QString::fromStdString(error.code);
    setState(Failed);
}

void HostedView::close() {
    if (m_state == Closed) {
        return;
    }
    m_source.clear();
    m_borrowed = nullptr;
    auto gone = std::exchange(m_viewModel, nullptr);
    setState(Closed);
    if (gone) {
        gone.release()->deleteLater();  // after the item that is bound to it
    }
}

void HostedView::setState(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace nuanyang::core::shell
