#include <QGuiApplication>

#include <iostream>
#include <string>
#include <vector>

#include "core/app/application.h"
#include "core/app/gallerywindow.h"
#include "core/app/messagecatalog.h"
#include "core/app/options.h"
#include "core/app/tour.h"
#include "core/app/translations.h"
#include "sdk/base/messages.h"

namespace {

using namespace nuanyang;
using core::app::Options;

constexpr int usageExit = 2;

int refuse(const Error& error) {
    Messages messages;
    (void)messages.add(core::app::messageCatalog(), "app/messages.json");
    const Sentence sentence = messages.sentence(error, core::app::machineLanguage());
    std::cerr << "nuanyang: " << sentence.message << ' ' << sentence.hint << '\n';
    return usageExit;
}

int start(Options options, int argc, char** argv) {
    // Modules that import plain QtQuick.Controls get the style that ours stands on.
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic");
    // What runs often in the window is compiled already; compiling more of it at the start, as the
    // engine would after three calls, costs time and a megabyte.
    if (qEnvironmentVariableIsEmpty("QV4_JIT_CALL_THRESHOLD")) {
        qputenv("QV4_JIT_CALL_THRESHOLD", "1000");
    }
    if (options.task == Options::Task::Tour && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") &&
        qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    switch (options.task) {
        case Options::Task::ShowGallery:
            return core::app::showGallery(options);
        case Options::Task::Tour:
            return core::app::walkThrough(options);
        default:
            return core::app::Application(std::move(options)).run();
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    auto options = Options::parse(words);
    if (!options) {
        return refuse(options.error());
    }
    QCoreApplication::setApplicationName(QStringLiteral("nuanyang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NUANYANG_VERSION));
    if (options->task == Options::Task::Help) {
        std::cout << core::app::helpText(options->language.value_or(core::app::machineLanguage()));
        return 0;
    }
    if (options->task == Options::Task::Version) {
        std::cout << "nuanyang " NUANYANG_VERSION "\n";
        return 0;
    }
    int mine = 1;  // Qt is told nothing of our options, so that it takes none of them away
    return start(std::move(*options), mine, argv);
}
