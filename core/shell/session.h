#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/shell/host.h"

namespace nuanyang::core::shell {

/// Who sits before the window, and in which language it speaks. GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    Session(Host& host, Language language);

    Host& host() const { return m_host; }

    bool isSignedIn() const { return m_caller.has_value(); }
    /// Only while somebody is signed in.
    const Caller& caller() const { return *m_caller; }
    bool may(std::string_view privilege) const { return m_caller && m_caller->may(privilege); }
    void enter(Caller caller);
    void leave();

    Language language() const { return m_language; }
    void setLanguage(Language language);
    QString text(const LocalizedText& text) const;
    Sentence sentence(const Error& error) const { return m_host.sentence(error, m_language); }

    /// Only while somebody is signed in.
    Call call(std::string verb, std::stop_token stop = {},
              std::shared_ptr<Progress> progress = {}) const;

signals:
    void entered();
    void left();
    void languageChanged();

private:
    Host& m_host;
    Language m_language;
    std::optional<Caller> m_caller;
};

}  // namespace nuanyang::core::shell
