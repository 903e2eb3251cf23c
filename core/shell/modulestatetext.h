#pragma once

#include <QString>

#include "core/modules/modulestate.h"

namespace nuanyang::core::shell {

/// The word for a state, or for the stage that led to it, as a person reads it.
QString moduleStateText(modules::ModuleState state);
/// The colour of its badge: a Theme::Tone.
int moduleStateTone(modules::ModuleState state);

}  // namespace nuanyang::core::shell
