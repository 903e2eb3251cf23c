#include "core/house/osuser.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace nuanyang::core::house {

std::string osUser() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 ||
        found == nullptr) {
        return "owner";
    }
    return found->pw_name;
}

}  // namespace nuanyang::core::house
