#include "gallery.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QTranslator>

#include "Nuanyang/Ui/ui.h"

namespace nuanyang::gallery {

namespace {

void installGalleryTranslator(const QString& name) {
    static auto* translator = new QTranslator(QCoreApplication::instance());
    QCoreApplication::removeTranslator(translator);
    if (translator->load(
            QStringLiteral(":/nuanyang/i18n/nuanyang_gallery/gallery_%1.qm").arg(name))) {
        QCoreApplication::installTranslator(translator);
    }
}

}  // namespace

QUrl galleryUrl() {
    return QUrl(QStringLiteral("qrc:/nuanyang/qml/Nuanyang/Gallery/Gallery.qml"));
}

Language::Language(QQmlEngine& engine) : m_engine(engine) {
    setName(QStringLiteral("zh_CN"));
}

Language* Language::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    return new Language(*engine);
}

void Language::setName(const QString& name) {
    if (name == m_name) {
        return;
    }
    m_name = name;
    ui::installTranslator(name);
    installGalleryTranslator(name);
    m_engine.retranslate();
    emit changed();
}

}  // namespace nuanyang::gallery
