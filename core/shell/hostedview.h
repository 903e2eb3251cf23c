#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <string>

#include "sdk/base/error.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"

namespace nuanyang::core::shell {

/// A page, tab or card of somebody: what is needed to draw it, or why it cannot be drawn. Whatever
/// goes wrong in it stays in it.
class HostedView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Opened by the shell")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QUrl source READ source NOTIFY stateChanged FINAL)
    Q_PROPERTY(QObject* viewModel READ viewModel NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString message READ message NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString code READ code NOTIFY stateChanged FINAL)

public:
    enum State {
        Closed,  ///< nothing made yet, or dropped
        Ready,   ///< `source` can be drawn with `viewModel`
        Failed,  ///< `message` says why not
    };
    Q_ENUM(State)

    /// What a maker hands over. Without a view-model of its own, `borrowed` may name one that
    /// lives longer.
    struct Content {
        QUrl source;
        std::unique_ptr<QObject> viewModel;
        QObject* borrowed = nullptr;
    };
    using Maker = std::function<Result<Content>()>;
    using Wording = std::function<Sentence(const Error&)>;

    HostedView(std::string module, Maker make, Wording wording, QObject* parent = nullptr);
    ~HostedView() override;

    /// Whose code runs in it; empty for the window's own.
    const std::string& module() const { return m_module; }

    State state() const { return m_state; }
    QUrl source() const { return m_source; }
    QObject* viewModel() const { return m_viewModel ? m_viewModel.get() : m_borrowed; }
    QString message() const { return m_message; }
    QString hint() const { return m_hint; }
    QString code() const { return m_code; }

    /// Makes the view-model; what the maker throws or fails with becomes the state Failed.
    Q_INVOKABLE void open();
    /// Tries once more after a failure.
    Q_INVOKABLE void retry();
    /// The drawing of it failed: called by the slot that draws it.
    void fail(const Error& error);
    /// Takes it off the screen, then drops the view-model; both at the next turn of the event loop.
    void close();

signals:
    void stateChanged();

private:
    Result<Content> make();
    void setState(State state);

    std::string m_module;
    Maker m_make;
    Wording m_wording;
    State m_state = Closed;
    QUrl m_source;
    std::unique_ptr<QObject> m_viewModel;
    QObject* m_borrowed = nullptr;
    QString m_message;
    QString m_hint;
    QString m_code;
};

}  // namespace nuanyang::core::shell
