#include "core/access/refusal.h"

namespace nuanyang::core::access {

Result<void> requireAudited(data::DataService& data, const Call& call, std::string_view module,
                            std::string_view privilege) {
    if (privilege.empty() || call.caller().may(privilege)) {
        return {};
    }
    NY_TRY(data.recordRefusal(call, module, call.verb(), privilege));
    return call.require(privilege);
}

}  // namespace nuanyang::core::access
