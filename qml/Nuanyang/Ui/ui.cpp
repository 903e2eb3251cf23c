#include "ui.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>

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

}  // namespace nuanyang::ui
