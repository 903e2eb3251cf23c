#include "core/app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <map>
#include <memory>
#include <string>

namespace nuanyang::core::app {

Language machineLanguage() {
    const QLocale::Language spoken = QLocale::system().language();
    return spoken == QLocale::English ? Language::English : Language::Chinese;
}

namespace {

struct Spoken {
    Language language = Language::Chinese;
    std::map<QString, std::unique_ptr<QTranslator>> catalogs;
};

Spoken& spoken() {
    static Spoken instance;
    return instance;
}

}  // namespace

void speakOfModules() {
    // The sources are English; an English catalog holds plural forms only.
    const QString ending = QStringLiteral("_%1.qm").arg(
        QString::fromStdString(std::string(toString(spoken().language))));
    // One folder a library or module, `:/nuanyang/i18n/registry/registry_zh_CN.qm`.
    const QDir root(QStringLiteral(":/nuanyang/i18n"));
    for (const QString& folder : root.entryList(QDir::Dirs)) {
        const QDir catalogs(root.filePath(folder));
        for (const QString& file : catalogs.entryList(QDir::Files)) {
            // A name filter would compile a regular expression.
            if (!file.endsWith(ending) || spoken().catalogs.contains(file)) {
                continue;
            }
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(catalogs.filePath(file))) {
                QCoreApplication::installTranslator(translator.get());
                spoken().catalogs.emplace(file, std::move(translator));
            }
        }
    }
}

void speak(Language language) {
    spoken().catalogs.clear();  // a translator takes itself out when it goes
    spoken().language = language;
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English));
    speakOfModules();
}

}  // namespace nuanyang::core::app
