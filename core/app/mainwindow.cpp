#include "core/app/mainwindow.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQuickItem>
#include <QScreen>
#include <QVariantMap>

#include <utility>

namespace nuanyang::core::app {

Q_LOGGING_CATEGORY(lcWindow, "nuanyang.window")

namespace {

QUrl pageUrl(const char* file) {
    return QUrl(QStringLiteral("qrc:/nuanyang/qml/Nuanyang/Shell/") + QLatin1String(file));
}

/// The part of a remembered place that is on a screen of today; an empty one where it is not.
QRect onScreen(const shell::WindowPlace& place) {
    const QRect wanted(place.x, place.y, place.width, place.height);
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry().intersected(wanted);
        constexpr int enoughToGrab = 100;
        if (seen.width() >= enoughToGrab && seen.height() >= enoughToGrab) {
            return wanted.intersected(screen->availableGeometry());
        }
    }
    return {};
}

}  // namespace

std::vector<QUrl> MainWindow::files() {
    return {pageUrl("MainWindow.qml"), pageUrl("DashboardPage.qml")};
}

std::unique_ptr<MainWindow> MainWindow::create(QQmlEngine& engine, shell::Client& client) {
    QQmlComponent component(&engine, files().front());
    if (!component.isReady()) {
        qCCritical(lcWindow) << component.errors();
        return nullptr;
    }
    std::unique_ptr<QObject> made(component.createWithInitialProperties(
        {{QStringLiteral("client"), QVariant::fromValue(&client)}}));
    auto* window = qobject_cast<QQuickWindow*>(made.get());
    if (!window || component.isError()) {
        qCCritical(lcWindow) << component.errors();
        return nullptr;
    }
    made.release();
    return std::unique_ptr<MainWindow>(
        new MainWindow(std::unique_ptr<QQuickWindow>(window), client));
}

MainWindow::MainWindow(std::unique_ptr<QQuickWindow> window, shell::Client& client)
    : m_window(std::move(window)), m_client(client) {
    m_window->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::show() {
    const shell::WindowPlace& place = m_client.appearance()->settings().window;
    if (const QRect rect = onScreen(place); place.width > 0 && !rect.isEmpty()) {
        m_window->setGeometry(rect);
    }
    if (place.maximized) {
        m_window->showMaximized();
    } else {
        m_window->show();
    }
}

void MainWindow::rememberPlace() {
    shell::WindowPlace place = m_client.appearance()->settings().window;
    place.maximized = m_window->visibility() == QWindow::Maximized;
    if (!place.maximized) {
        place = {m_window->x(), m_window->y(), m_window->width(), m_window->height(), false};
    }
    m_client.appearance()->setWindow(place);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    shell::Shell* shell = m_client.shell();
    switch (event->type()) {
        case QEvent::KeyPress:
            if (shell) {
                shell->door()->touch();
            }
            return pressed(static_cast<const QKeyEvent&>(*event));
        case QEvent::MouseMove:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
            if (shell) {
                shell->door()->touch();
            }
            return false;
        case QEvent::Close:
            rememberPlace();
            emit closing();
            return false;
        default:
            return QObject::eventFilter(watched, event);
    }
}

bool MainWindow::pressed(const QKeyEvent& event) {
    shell::Shell* shell = m_client.shell();
    return shell && shell->takesShortcuts() && !isModal() && shell->shortcuts()->press(event);
}

bool MainWindow::isModal() const {
    // A dialog or menu of a page lies in the window's overlay and has the keyboard.
    for (const QQuickItem* item = m_window->activeFocusItem(); item; item = item->parentItem()) {
        if (item->inherits("QQuickOverlay")) {
            return true;
        }
    }
    return false;
}

}  // namespace nuanyang::core::app
