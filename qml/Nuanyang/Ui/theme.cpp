#include "theme.h"

#include <QFontDatabase>
#include <QQmlEngine>
#include <QResource>

#include <algorithm>
#include <cmath>

#include "iconglyphs.h"

namespace nuanyang::ui {

namespace {

const Palette& paletteOf(Theme::Scheme scheme) {
    switch (scheme) {
        case Theme::Dark:
            return darkPalette();
        case Theme::HighContrast:
            return highContrastPalette();
        case Theme::Light:
            break;
    }
    return lightPalette();
}

QString loadIconFont() {
    const QResource file(QStringLiteral(":/nuanyang/fonts/NuanyangIcons.ttf"));
    const int font = QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(
        reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size())));
    return QFontDatabase::applicationFontFamilies(font).value(0);
}

}  // namespace

Theme::Theme() = default;

Theme* Theme::instance() {
    static Theme theme;
    return &theme;
}

Theme* Theme::create(QQmlEngine* /*engine*/, QJSEngine* /*scriptEngine*/) {
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

void Theme::setScheme(Scheme scheme) {
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
    m_palette = &paletteOf(scheme);
    emit changed();
}

void Theme::setTextScale(qreal scale) {
    const qreal clamped = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(clamped, m_textScale)) {
        return;
    }
    m_textScale = clamped;
    emit changed();
}

void Theme::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) {
        return;
    }
    m_reducedMotion = reduced;
    emit changed();
}

QString Theme::fontFamily() const {
    return QStringLiteral("Noto Sans CJK SC");
}

QString Theme::iconFamily() const {
    static const QString family = loadIconFont();
    return family;
}

int Theme::scaled(qreal pixels) const {
    return static_cast<int>(std::lround(pixels * m_textScale));
}

QString Theme::glyph(const QString& name) const {
    return iconGlyph(name);
}

}  // namespace nuanyang::ui
