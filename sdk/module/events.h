#pragma once

#include <functional>
#include <string_view>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/result.h"
#include "sdk/data/event.h"
#include "sdk/data/session.h"

namespace nuanyang::module {

/// Carries out what follows from an event. `session` is this module's own transaction, which also
/// moves its cursor: the host commits it when the handler returns success, so that the effect
/// happens exactly once. `call` is the system's, with full scope, on behalf of the one who caused
/// the event. An error rolls back; the event stays first in line and is tried again.
using EventHandler =
    std::function<Result<void>(const Call& call, data::WriteSession& session, const data::Event&)>;

/// Consequences between modules. Types are declared in the manifest under `listens`.
class NUANYANG_SDK_EXPORT Events {
public:
    virtual ~Events();
    /// One handler a type. Events from before the module's first start are not delivered; those
    /// that came while it was off are, in order, as soon as it is on. Fails with
    /// `module.event.undeclared`, `module.event.taken`.
    virtual Result<void> listen(std::string_view type, EventHandler handler) = 0;
};

}  // namespace nuanyang::module
