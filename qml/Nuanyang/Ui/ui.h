#pragma once

#include "Nuanyang/Ui/uiexport.h"

class QQmlEngine;
class QString;

namespace nuanyang::ui {

// Makes `import Nuanyang.Ui` work in `engine`. GUI thread, after QGuiApplication exists and before
// the first QML file is loaded; may be called for several engines.
NUANYANG_UI_EXPORT void registerUi(QQmlEngine& engine);

// Finds the fonts of the theme and opens them, which takes longer than the first page with them
// drawn: worth doing while something else is waited for. GUI thread.
NUANYANG_UI_EXPORT void openFonts();

// Makes the shared controls speak `language` (zh_CN, en). GUI thread. What is on screen follows at
// the engine's next retranslate(). False for a language that there is no translation for; English
// needs none.
NUANYANG_UI_EXPORT bool installTranslator(const QString& language);

}  // namespace nuanyang::ui
