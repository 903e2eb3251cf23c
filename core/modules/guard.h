#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "sdk/base/result.h"

namespace nuanyang::core::modules {

/// `module.fault.exception` with the module, what it was asked and what it threw.
Error faultFromException(std::string_view moduleId, std::string_view during, std::string what);

/// Every call from the host into a module goes through here: what it throws, of whatever type,
/// becomes an error. The call must return a Result.
template <class Work>
std::invoke_result_t<Work&> guarded(std::string_view moduleId, std::string_view during,
                                    Work&& work) {
    try {
        return work();
    } catch (const std::exception& exception) {
        return faultFromException(moduleId, during, exception.what());
    } catch (...) {
        return faultFromException(moduleId, during, "not a std::exception");
    }
}

}  // namespace nuanyang::core::modules
