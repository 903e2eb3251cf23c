#pragma once

#include <string>
#include <string_view>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/ids.h"
#include "sdk/base/result.h"

namespace nuanyang::module {

/// Who somebody is, for the head of the person page, which the host composes from the tabs of all
/// modules: offered by the module that keeps the people. Without one, the page shows the id only.
class NUANYANG_SDK_EXPORT PersonDirectory {
public:
    static constexpr std::string_view serviceId = "nuanyang.PersonDirectory/1";

    /// What the head of the page shows; nothing masked is among it.
    struct Person {
        SubjectId id;
        std::string name;
        std::string summary;  ///< one line in the call's language: "退休 · 饮食服务中心 · 78 岁"
        bool living = true;
    };

    virtual ~PersonDirectory();
    /// Fails with NotFound where there is nobody of that id whom the caller may see. Any thread.
    virtual Result<Person> person(const Call& call, SubjectId id) = 0;
};

}  // namespace nuanyang::module
