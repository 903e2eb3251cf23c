#include "ui.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QTranslator>

#include "theme.h"

namespace nuanyang::ui {

namespace {

// Windows without a font of their own follow the theme too.
void applyApplicationFont() {
    QFont font(Theme::instance()->fontFamily());
    font.setPixelSize(Theme::instance()->fontBody());
    QGuiApplication::setFont(font);
}

}  // namespace

void registerUi(QQmlEngine& engine) {
    engine.addImportPath(QStringLiteral(":/nuanyang/qml"));
    static const auto following = [] {
        applyApplicationFont();
        return QObject::connect(Theme::instance(), &Theme::changed, qGuiApp, applyApplicationFont);
    }();
    Q_UNUSED(following)
}

void openFonts() {
    const Theme& theme = *Theme::instance();
    const auto open = [](const QString& family, QFont::Weight weight, int size, QChar sample) {
        QFont font(family);
        font.setPixelSize(size);
        font.setWeight(weight);
        (void)QFontMetrics(font).horizontalAdvance(sample);
    };
    const QChar written(0x6696);
    open(theme.fontFamily(), QFont::Normal, theme.fontBody(), written);
    open(theme.fontFamily(), QFont::DemiBold, theme.fontBody(), written);
    open(theme.iconFamily(), QFont::Normal, theme.iconM(),
         theme.glyph(QStringLiteral("people")).at(0));
}

bool installTranslator(const QString& language) {
    static auto* translator = new QTranslator(qGuiApp);
    QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(QLocale(language));  // figures and dates speak it too
    if (language == QLatin1String("en")) {
        return true;
    }
    return translator->load(QStringLiteral(":/nuanyang/i18n/nuanyang_ui/ui_%1.qm").arg(language)) &&
           QCoreApplication::installTranslator(translator);
}

}  // namespace nuanyang::ui
