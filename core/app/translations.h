#pragma once

#include "sdk/base/language.h"

class QQmlEngine;

namespace nuanyang::core::app {

/// The language that a machine's settings ask for: English where they say so, else Chinese.
Language machineLanguage();

/// Makes window, controls and the modules loaded so far speak the language. GUI thread; what is on
/// screen follows at the engine's next retranslate().
void speak(Language language);

/// The same for modules that have been loaded since: before anything of theirs is drawn.
void speakOfModules();

}  // namespace nuanyang::core::app
