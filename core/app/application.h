#pragma once

#include <QObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

#include "core/app/mainwindow.h"
#include "core/app/opening.h"
#include "core/app/options.h"
#include "core/shell/appearancesettings.h"
#include "core/shell/client.h"

namespace nuanyang::core::app {

/// The client from its first moment to its last: the window comes up while the data is being
/// opened, and on closing everything ends in order.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(Options options);
    ~Application() override;

    /// Returns the exit code when the window has been closed.
    int run();

private:
    void openHouse();
    /// Has them read and compiled on the engine's own thread.
    void loadFiles(const std::vector<QUrl>& files);
    void fileLoaded();
    void opened(Opened house);
    void showWhenFilled();
    void filled();
    void showNow();
    void fail(const Error& error);
    /// Closes the data, puts the backup in its place, opens it again; says what went wrong then.
    void restore(const QString& file, const QString& passphrase);
    void restored(const std::optional<Error>& trouble);
    void signInAsNamed();
    /// Ends everything; false when a module's work would not stop, so that the process must end
    /// without waiting for it.
    bool close();

    Options m_options;
    shell::SettingsFile::Loaded m_loaded;
    Language m_language;
    QQmlEngine m_engine;
    std::vector<std::unique_ptr<QQmlComponent>> m_files;
    shell::AppearanceSettings m_appearance;
    shell::Client m_client;
    std::unique_ptr<HouseHost> m_host;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_patience;
    bool m_filled = false;
    bool m_shown = false;
    std::optional<Error> m_restoreTrouble;
};

}  // namespace nuanyang::core::app
