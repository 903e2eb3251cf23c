#pragma once

#include <QJSValue>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <unordered_map>

#include "Nuanyang/Ui/theme.h"
#include "Nuanyang/Ui/uiexport.h"

namespace nuanyang::ui {

// Passing messages from anywhere in the window; the window's ToastHost shows them. GUI thread.
class NUANYANG_UI_EXPORT Toasts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static Toasts* instance();
    // Called by the QML engine; the object stays owned by C++.
    static Toasts* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    Q_INVOKABLE void show(const QString& text, int tone = Theme::Success);
    // `action` is a function called once if the person presses `actionText`, as for undo.
    Q_INVOKABLE void showWithAction(const QString& text, const QString& actionText,
                                    const QJSValue& action, int tone = Theme::Success);
    // For ToastHost: the person pressed the action of toast `id`.
    Q_INVOKABLE void trigger(int id);
    // For ToastHost: toast `id` has gone, its action can no longer be asked for.
    Q_INVOKABLE void forget(int id);

signals:
    // `lasting` in milliseconds.
    void requested(int id, const QString& text, int tone, const QString& actionText, int lasting);

private:
    Toasts();

    int m_lastId = 0;
    std::unordered_map<int, QJSValue> m_actions;
};

}  // namespace nuanyang::ui
