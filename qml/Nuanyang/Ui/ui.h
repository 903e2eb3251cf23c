#pragma once

#include "Nuanyang/Ui/uiexport.h"

class QQmlEngine;
class QString;

namespace nuanyang::ui {

// Makes `import Nuanyang.Ui` work in `engine`. GUI thread, after QGuiApplication exists and before
// the first QML file is loaded; may be called for several engines.
NUANYANG_UI_EXPORT void registerUi(QQmlEngine& engine);

}  // namespace nuanyang::ui
