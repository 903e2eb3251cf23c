#include "core/app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <string>
#include <vector>

namespace nuanyang::core::app {

Language machineLanguage() {
    const QLocale::Language spoken = QLocale::system().language();
    return spoken == QLocale::English ? Language::English : Language::Chinese;
}

void speak(Language language) {
    static std::vector<std::unique_ptr<QTranslator>> installed;
    installed.clear();  // a translator takes itself out when it goes
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English));
    // The sources are English; an English catalog holds plural forms only.
    const QString ending =
        QStringLiteral("_%1.qm").arg(QString::fromStdString(std::string(toString(language))));
    // One folder a library or module, `:/nuanyang/i18n/registry/registry_zh_CN.qm`.
    const QDir root(QStringLiteral(":/nuanyang/i18n"));
    for (const QString& folder : root.entryList(QDir::Dirs)) {
        const QDir catalogs(root.filePath(folder));
        for (const QString& file : catalogs.entryList(QDir::Files)) {
            if (!file.endsWith(ending)) {  // a name filter would compile a regular expression
                continue;
            }
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(catalogs.filePath(file))) {
                QCoreApplication::installTranslator(translator.get());
                installed.push_back(std::move(translator));
            }
        }
    }
}

}  // namespace nuanyang::core::app
