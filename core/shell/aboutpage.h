#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "core/shell/session.h"

namespace nuanyang::core::shell {

/// What this program is and where its data lies, in the settings.
class AboutPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Opened by the settings")

    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString directory READ directory CONSTANT FINAL)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT FINAL)
    Q_PROPERTY(QString account READ account CONSTANT FINAL)

public:
    explicit AboutPage(const Session& session);

    QString version() const;
    QString directory() const;
    QString qtVersion() const;
    QString account() const;

private:
    const Session& m_session;
};

}  // namespace nuanyang::core::shell
