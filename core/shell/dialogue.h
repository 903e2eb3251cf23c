#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <functional>
#include <map>

#include "core/shell/session.h"
#include "sdk/ui/navigator.h"

namespace nuanyang::core::shell {

/// What the window says and asks beside its pages: passing messages with an undo, errors until
/// they are read, questions until they are answered. One of each at a time, the others wait.
class Dialogue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(bool asking READ isAsking NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString questionTitle READ questionTitle NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString questionText READ questionText NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString acceptText READ acceptText NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString reasonLabel READ reasonLabel NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool dangerous READ isDangerous NOTIFY questionChanged FINAL)

    Q_PROPERTY(bool failing READ isFailing NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorHint READ errorHint NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY errorChanged FINAL)

public:
    explicit Dialogue(Session& session, QObject* parent = nullptr);

    void toast(const QString& text, const QString& undoText = {}, std::function<void()> undo = {});
    /// Cancellations are not shown: somebody wanted them.
    void showError(const Error& error);
    void ask(const ui::Question& question, QObject* guard,
             std::function<void(const QString&)> accepted);
    /// Drops questions and undo steps: whoever asked has gone.
    void clear();

    bool isAsking() const { return !m_questions.empty(); }
    QString questionTitle() const;
    QString questionText() const;
    QString acceptText() const;
    QString reasonLabel() const;
    bool isDangerous() const;

    bool isFailing() const { return !m_errors.empty(); }
    QString errorMessage() const;
    QString errorHint() const;
    QString errorCode() const;

    Q_INVOKABLE void accept(const QString& reason);
    Q_INVOKABLE void reject();
    Q_INVOKABLE void dismissError();
    Q_INVOKABLE void undo(int toast);

signals:
    void toastRequested(int id, const QString& text, const QString& undoText);
    void questionChanged();
    void errorChanged();

private:
    struct Asked {
        ui::Question question;
        QPointer<QObject> guard;
        std::function<void(const QString&)> accepted;
    };

    void dropOrphans();
    ui::Question front() const {
        return isAsking() ? m_questions.front().question : ui::Question{};
    }

    Session& m_session;
    std::deque<Asked> m_questions;
    std::deque<Error> m_errors;
    std::map<int, std::function<void()>> m_undos;
    int m_lastToast = 0;
};

}  // namespace nuanyang::core::shell
