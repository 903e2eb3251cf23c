#include "core/shell/aboutpage.h"

#include <QCoreApplication>

namespace nuanyang::core::shell {

AboutPage::AboutPage(const Session& session) : m_session(session) {}

QString AboutPage::version() const {
    return QCoreApplication::applicationVersion();
}

QString AboutPage::directory() const {
    return QString::fromStdString(m_session.host().directory().string());
}

QString AboutPage::qtVersion() const {
    return QString::fromLatin1(qVersion());
}

QString AboutPage::account() const {
    return QString::fromStdString(m_session.caller().name());
}

}  // namespace nuanyang::core::shell
