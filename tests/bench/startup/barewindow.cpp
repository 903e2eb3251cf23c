// The baseline of the startup benchmark: says when its first frame has been drawn, as the client.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <unistd.h>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/nuanyang/qml/Nuanyang/BareWindow/BareWindow.qml")));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window) {
        return 1;
    }
    const int descriptor = qEnvironmentVariableIntValue("NUANYANG_FRAME_FD");
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [descriptor] {
            if (::write(descriptor, "f", 1) == 1) {
                ::close(descriptor);
            }
        },
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    return QCoreApplication::exec();
}
