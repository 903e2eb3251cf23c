#include "core/app/frameprobe.h"

#include <QQuickWindow>

#include <unistd.h>

namespace nuanyang::core::app {

void reportNextFrame(QQuickWindow& window) {
    bool isNumber = false;
    const int descriptor = qEnvironmentVariableIntValue("NUANYANG_FRAME_FD", &isNumber);
    if (!isNumber) {
        return;
    }
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [descriptor] {
            if (::write(descriptor, "f", 1) == 1) {
                ::close(descriptor);
            }
        },
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    window.update();
}

}  // namespace nuanyang::core::app
