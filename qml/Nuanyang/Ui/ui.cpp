#include "ui.h"

#include <QFont>
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
