#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/base/json.h"

namespace nuanyang::data {

/// Something that happened, on its way into the durable log.
struct NewEvent {
    std::string type;                  ///< `registry.person.died`; declared in the manifest
    std::optional<SubjectId> subject;  ///< whose unit decides who may see it
    Json payload;                      ///< an object; its shape is documented in the module's api/
};

/// Something that happened, as the log keeps it.
struct Event {
    std::int64_t sequence = 0;
    std::string type;
    std::string module;  ///< who published it
    std::optional<SubjectId> subject;
    Json payload;
    std::string actor;  ///< the account whose change caused it
    Instant at;
};

}  // namespace nuanyang::data
