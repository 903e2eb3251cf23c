#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "core/shell/settings.h"

namespace nuanyang::core::shell {

/// How the window looks and which language it speaks; each change holds at once and is remembered.
class AppearanceSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool navigationFolded READ isNavigationFolded WRITE setNavigationFolded NOTIFY
                   changed FINAL)
    /// True for Chinese, false for English.
    Q_PROPERTY(bool chinese READ isChinese WRITE setChinese NOTIFY changed FINAL)

public:
    /// The values of Appearance, for QML.
    enum Scheme { System, Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    /// `language` is the one that is spoken now, from the settings or from elsewhere.
    AppearanceSettings(SettingsFile file, Settings settings, Language language,
                       QObject* parent = nullptr);
    ~AppearanceSettings() override;

    const Settings& settings() const { return m_settings; }
    Scheme scheme() const { return static_cast<Scheme>(m_settings.appearance); }
    void setScheme(Scheme scheme);
    int textPercent() const { return m_settings.textPercent; }
    void setTextPercent(int percent);
    bool isReducedMotion() const { return m_settings.reducedMotion; }
    void setReducedMotion(bool reduced);
    bool isNavigationFolded() const { return m_settings.navigationFolded; }
    void setNavigationFolded(bool folded);
    bool isChinese() const { return m_language == Language::Chinese; }
    void setChinese(bool chinese);
    void setWindow(const WindowPlace& place);
    int idleMinutes() const { return m_settings.idleMinutes; }
    void setIdleMinutes(int minutes);
    QString groupName() const { return QString::fromStdString(m_settings.groupName); }
    void setGroupName(const QString& name);

    Q_INVOKABLE void enlarge();
    Q_INVOKABLE void shrink();
    Q_INVOKABLE void resetSize();

    /// Brings the theme in line with the settings.
    void apply() const;

signals:
    void changed();
    void languageChosen(nuanyang::Language language);
    void notSaved(const nuanyang::Error& error);

private:
    void store();

    SettingsFile m_file;
    Settings m_settings;
    Language m_language;
};

}  // namespace nuanyang::core::shell
