#include "core/shell/appearancesettings.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

#include "Nuanyang/Ui/theme.h"

namespace nuanyang::core::shell {

namespace {

constexpr int smallestText = 100;
constexpr int largestText = 200;
constexpr int textStep = 10;

bool isDesktopDark() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

ui::Theme::Scheme schemeOf(Appearance appearance) {
    switch (appearance) {
        case Appearance::Light:
            return ui::Theme::Light;
        case Appearance::Dark:
            return ui::Theme::Dark;
        case Appearance::HighContrast:
            return ui::Theme::HighContrast;
        case Appearance::System:
            break;
    }
    return isDesktopDark() ? ui::Theme::Dark : ui::Theme::Light;
}

}  // namespace

AppearanceSettings::AppearanceSettings(SettingsFile file, Settings settings, Language language,
                                       QObject* parent)
    : QObject(parent),
      m_file(std::move(file)),
      m_settings(std::move(settings)),
      m_language(language) {
    apply();
}

AppearanceSettings::~AppearanceSettings() = default;

void AppearanceSettings::apply() const {
    ui::Theme* theme = ui::Theme::instance();
    theme->setScheme(schemeOf(m_settings.appearance));
    theme->setTextScale(m_settings.textPercent / 100.0);
    theme->setReducedMotion(m_settings.reducedMotion);
}

void AppearanceSettings::store() {
    apply();
    emit changed();
    if (const auto saved = m_file.save(m_settings); !saved) {
        emit notSaved(saved.error());
    }
}

void AppearanceSettings::setScheme(Scheme scheme) {
    const auto appearance = static_cast<Appearance>(scheme);
    if (m_settings.appearance != appearance) {
        m_settings.appearance = appearance;
        store();
    }
}

void AppearanceSettings::setTextPercent(int percent) {
    const int clamped = std::clamp(percent, smallestText, largestText);
    if (m_settings.textPercent != clamped) {
        m_settings.textPercent = clamped;
        store();
    }
}

void AppearanceSettings::setReducedMotion(bool reduced) {
    if (m_settings.reducedMotion != reduced) {
        m_settings.reducedMotion = reduced;
        store();
    }
}

void AppearanceSettings::setNavigationFolded(bool folded) {
    if (m_settings.navigationFolded != folded) {
        m_settings.navigationFolded = folded;
        store();
    }
}

void AppearanceSettings::setChinese(bool chinese) {
    const Language language = chinese ? Language::Chinese : Language::English;
    if (m_language == language) {
        return;
    }
    m_language = language;
    m_settings.language = language;
    emit languageChosen(language);
    store();
}

void AppearanceSettings::setWindow(const WindowPlace& place) {
    if (m_settings.window != place) {
        m_settings.window = place;
        store();
    }
}

void AppearanceSettings::setIdleMinutes(int minutes) {
    m_settings.idleMinutes = minutes;
    store();
}

void AppearanceSettings::setGroupName(const QString& name) {
    m_settings.groupName = name.toStdString();
    store();
}

void AppearanceSettings::enlarge() {
    setTextPercent(m_settings.textPercent + textStep);
}

void AppearanceSettings::shrink() {
    setTextPercent(m_settings.textPercent - textStep);
}

void AppearanceSettings::resetSize() {
    setTextPercent(smallestText);
}

}  // namespace nuanyang::core::shell
