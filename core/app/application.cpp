#include "core/app/application.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <thread>
#include <utility>

#include "Nuanyang/Ui/ui.h"
#include "core/access/access.h"
#include "core/app/frameprobe.h"
#include "core/app/translations.h"
#include "core/data/dataservice.h"
#include "core/shell/registration.h"

namespace nuanyang::core::app {

Q_LOGGING_CATEGORY(lcApplication, "nuanyang.application")

namespace {

using namespace std::chrono_literals;

/// How long the window waits for its figures before it comes up without them.
constexpr auto patience = 400ms;
/// How long work under way may take to stop when the window closes.
constexpr auto stopLimit = 3s;

/// Sentences for what goes wrong before there is a house.
Messages earlyMessages() {
    Messages messages;
    addWindowMessages(messages);
    (void)messages.add(house::messageCatalog(), "house/messages.json");
    (void)messages.add(data::messageCatalog(), "data/messages.json");
    (void)messages.add(access::messageCatalog(), "access/messages.json");
    (void)messages.add(modules::messageCatalog(), "modules/messages.json");
    return messages;
}

}  // namespace

Application::Application(Options options)
    : m_options(std::move(options)),
      m_loaded(shell::SettingsFile(dataDirectory(m_options)).load()),
      m_language(m_options.language ? *m_options.language
                                    : m_loaded.settings.language.value_or(machineLanguage())),
      m_appearance(shell::SettingsFile(dataDirectory(m_options)), m_loaded.settings, m_language),
      m_client(m_appearance, QString::fromStdString(dataDirectory(m_options).string())) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Application::showNow);
    connect(&m_client, &shell::Client::retryRequested, this, &Application::openHouse);
}

Application::~Application() = default;

int Application::run() {
    // Three things at once: the house is opened, the files of the window are loaded, each on a
    // thread of its own, and the fonts meanwhile here.
    openHouse();
    shell::registerShell(m_engine);
    loadFiles(MainWindow::files());
    speak(m_language);
    ui::openFonts();
    m_patience.start(patience);
    const int exitCode = QCoreApplication::exec();
    if (!close()) {
        qCWarning(lcApplication, "Work of a module did not stop; leaving without it");
        std::cerr.flush();
        std::_Exit(exitCode);
    }
    return exitCode;
}

void Application::loadFiles(const std::vector<QUrl>& files) {
    for (const QUrl& file : files) {
        auto& component = m_files.emplace_back(std::make_unique<QQmlComponent>(&m_engine));
        connect(component.get(), &QQmlComponent::statusChanged, this, &Application::fileLoaded,
                Qt::QueuedConnection);
        component->loadUrl(file, QQmlComponent::Asynchronous);
    }
}

void Application::fileLoaded() {
    if (m_window) {
        return;
    }
    // Those of the window come first; what the cards on it need may still be on its way.
    const auto ofWindow = m_files.begin() + static_cast<std::ptrdiff_t>(MainWindow::files().size());
    const bool loading = std::any_of(m_files.begin(), ofWindow,
                                     [](const auto& component) { return component->isLoading(); });
    if (loading) {
        return;
    }
    m_window = MainWindow::create(m_engine, m_client);
    if (!m_window) {
        const Sentence sentence =
            earlyMessages().sentence(internalError("app.window.notDrawn"), m_language);
        std::cerr << sentence.message << ' ' << sentence.hint << '\n';
        QCoreApplication::exit(1);
        return;
    }
    if (m_client.state() == shell::Client::Broken || !m_patience.isActive()) {
        showNow();
    }
    if (m_client.shell()) {
        showWhenFilled();
    }
}

void Application::openHouse() {
    openInBackground(m_options, m_language, this,
                     [this](Opened house) { opened(std::move(house)); });
}

void Application::opened(Opened house) {
    if (house.failure) {
        fail(*house.failure);
        return;
    }
    m_host = std::move(house.host);
    speak(m_language);  // now with the modules' own catalogs
    auto shell = std::make_unique<shell::Shell>(*m_host, m_appearance, m_language);
    connect(shell.get(), &shell::Shell::languageAboutToChange, this, [this](Language language) {
        m_language = language;
        speak(language);
        m_engine.retranslate();
    });
    connect(shell.get(), &shell::Shell::modulesAboutToShow, this, [] { speakOfModules(); });
    connect(shell.get(), &shell::Shell::quitRequested, this,
            [this] { m_window->window().close(); });
    connect(shell.get(), &shell::Shell::restoreRequested, this, &Application::restore,
            Qt::QueuedConnection);
    shell->enter(house.entrance);
    if (m_restoreTrouble) {
        shell->notice(*std::exchange(m_restoreTrouble, std::nullopt));
    }
    if (m_loaded.notice) {
        shell->notice(*std::exchange(m_loaded.notice, std::nullopt));
    }
    if (shell->stage() == shell::Shell::Inside) {
        loadFiles(shell->dashboard()->files());
    }
    m_client.open(std::move(shell));
    showWhenFilled();
}

void Application::showWhenFilled() {
    // Each use case that comes back leaves an event: look again when those are done.
    if (!m_window || m_filled) {
        return;
    }
    if (m_client.shell()->isQuiet()) {
        m_filled = true;
        QMetaObject::invokeMethod(this, &Application::filled, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(1ms, Qt::PreciseTimer, this, &Application::showWhenFilled);
}

void Application::filled() {
    m_files.clear();
    reportNextFrame(m_window->window());
    showNow();
}

void Application::showNow() {
    if (m_window && !std::exchange(m_shown, true)) {
        m_patience.stop();
        m_window->show();
    }
}

void Application::fail(const Error& error) {
    const Sentence sentence = earlyMessages().sentence(error, m_language);
    qCWarning(lcApplication, "%s: %s", error.code.c_str(), error.detail.c_str());
    m_client.fail(error, sentence);
    showNow();
}

void Application::restore(const QString& file, const QString& passphrase) {
    shell::Shell& shell = *m_client.shell();
    const std::string actor = shell.session().caller().name();
    if (!shell.shutDown(stopLimit)) {
        shell.notice(unavailable("app.restore.busy"));
        shell.navigation()->goHome();
        return;
    }
    m_client.close();
    m_host.reset();
    std::thread([self = QPointer<Application>(this), directory = dataDirectory(m_options),
                 path = std::filesystem::path(file.toStdString()),
                 secret =
                     passphrase.isEmpty() ? std::nullopt : std::optional(passphrase.toStdString()),
                 actor] {
        const auto done = data::DataService::restoreBackup(directory, path, secret, actor);
        const std::optional<Error> trouble = done ? std::nullopt : std::optional(done.error());
        QMetaObject::invokeMethod(
            qApp,
            [self, trouble] {
                if (self) {
                    self->restored(trouble);
                }
            },
            Qt::QueuedConnection);
    }).detach();
}

void Application::restored(const std::optional<Error>& trouble) {
    m_restoreTrouble = trouble;
    openHouse();
}

bool Application::close() {
    if (m_client.shell() && !m_client.shell()->shutDown(stopLimit)) {
        return false;
    }
    m_window.reset();  // before the shell that it is bound to
    m_client.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_host.reset();
    return true;
}

}  // namespace nuanyang::core::app
