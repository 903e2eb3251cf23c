#include "toasts.h"

#include <QQmlEngine>

namespace nuanyang::ui {

namespace {

constexpr int readingTime = 6000;
constexpr int decidingTime = 12000;

}  // namespace

Toasts::Toasts() = default;

Toasts* Toasts::instance() {
    static Toasts toasts;
    return &toasts;
}

Toasts* Toasts::create(QQmlEngine* /*engine*/, QJSEngine* /*scriptEngine*/) {
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

void Toasts::show(const QString& text, int tone) {
    emit requested(++m_lastId, text, tone, {}, readingTime);
}

void Toasts::showWithAction(const QString& text, const QString& actionText, const QJSValue& action,
                            int tone) {
    m_actions.emplace(++m_lastId, action);
    emit requested(m_lastId, text, tone, actionText, decidingTime);
}

void Toasts::trigger(int id) {
    const auto found = m_actions.find(id);
    if (found == m_actions.end()) {
        return;
    }
    QJSValue action = found->second;
    m_actions.erase(found);
    action.call();
}

void Toasts::forget(int id) {
    m_actions.erase(id);
}

}  // namespace nuanyang::ui
