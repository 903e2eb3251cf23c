#include "core/modules/guard.h"

namespace nuanyang::core::modules {

Error faultFromException(std::string_view moduleId, std::string_view during, std::string what) {
    return internalError("module.fault.exception", what)
        .with("module", std::string(moduleId))
        .with("during", std::string(during))
        .with("what", what);
}

}  // namespace nuanyang::core::modules
