#pragma once

#include <QObject>

class QQuickWindow;

namespace nuanyang::core::app {

/// For the benchmark: with `NUANYANG_FRAME_FD` set, writes one byte there when the next frame has
/// been drawn. Costs nothing otherwise.
void reportNextFrame(QQuickWindow& window);

}  // namespace nuanyang::core::app
