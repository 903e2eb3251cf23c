#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QUrl>

#include <memory>
#include <vector>

#include "core/shell/client.h"

namespace nuanyang::core::app {

/// The window itself: its place on the screen, its keys, and when it is first shown.
class MainWindow : public QObject {
    Q_OBJECT

public:
    /// What the first page and its frame are made of. Loaded beforehand, they need not be waited
    /// for.
    static std::vector<QUrl> files();
    /// Nothing where the QML cannot be loaded; the reason is in the log.
    static std::unique_ptr<MainWindow> create(QQmlEngine& engine, shell::Client& client);
    ~MainWindow() override;

    QQuickWindow& window() { return *m_window; }
    /// Shows it as it stood when it was last closed, as far as that is on a screen.
    void show();

signals:
    /// Somebody wants to close it.
    void closing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow(std::unique_ptr<QQuickWindow> window, shell::Client& client);
    void rememberPlace();
    bool pressed(const QKeyEvent& event);
    bool isModal() const;

    std::unique_ptr<QQuickWindow> m_window;
    shell::Client& m_client;
};

}  // namespace nuanyang::core::app
