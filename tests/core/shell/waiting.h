#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace nuanyang::core::shell {

/// Runs the event loop until `done()` holds; false when it never did. The limit only bounds a
/// failing test.
template <class Done>
bool eventually(Done done) {
    QElapsedTimer since;
    since.start();
    while (!done()) {
        if (since.elapsed() > 20'000) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::usleep(200);
    }
    return true;
}

}  // namespace nuanyang::core::shell
