#include "core/shell/session.h"

#include <utility>

namespace nuanyang::core::shell {

Session::Session(Host& host, Language language) : m_host(host), m_language(language) {}

void Session::enter(Caller caller) {
    m_caller = std::move(caller);
    emit entered();
}

void Session::leave() {
    if (m_caller) {
        m_caller.reset();
        emit left();
    }
}

void Session::setLanguage(Language language) {
    if (m_language != language) {
        m_language = language;
        emit languageChanged();
    }
}

QString Session::text(const LocalizedText& text) const {
    return QString::fromStdString(text.in(m_language));
}

Call Session::call(std::string verb, std::stop_token stop,
                   std::shared_ptr<Progress> progress) const {
    return Call(*m_caller, std::move(verb), m_host.today(), m_language, std::move(stop),
                std::move(progress));
}

}  // namespace nuanyang::core::shell
