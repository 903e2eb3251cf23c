#pragma once

#include <QObject>

#include <functional>

#include "registry/views/desk.h"
#include "sdk/base/ids.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

/// Asks for a reason, marks the record as void, and says so with a way to take it back. `done` is
/// called when it is void, and again when that was taken back; both are dropped with `guard`.
void askAndVoid(const Desk& desk, ui::ViewContext& context, SubjectId person, QObject* guard,
                std::function<void()> done);

}  // namespace nuanyang::registry
