#include <cstddef>
#include <cstdint>

#include "hostileread.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    nuanyang::core::documents::readHostileParts({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
