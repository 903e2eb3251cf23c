#include "core/app/gallerywindow.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QUrl>

#include <dlfcn.h>
#include <iostream>
#include <memory>

#include "Nuanyang/Ui/ui.h"
#include "core/app/translations.h"

namespace nuanyang::core::app {

int showGallery(const Options& options) {
    // Never closed: QML types stand in it.
    if (!::dlopen("libnuanyang_gallery.so", RTLD_NOW | RTLD_LOCAL)) {
        std::cerr << "nuanyang: " << ::dlerror() << '\n';
        return 1;
    }
    QQmlEngine engine;
    ui::registerUi(engine);
    speak(options.language.value_or(machineLanguage()));
    QQmlComponent component(&engine,
                            QUrl(QStringLiteral("qrc:/nuanyang/qml/Nuanyang/Gallery/Gallery.qml")));
    const std::unique_ptr<QObject> window(component.create());
    if (!window) {
        std::cerr << component.errorString().toStdString();
        return 1;
    }
    return QCoreApplication::exec();
}

}  // namespace nuanyang::core::app
