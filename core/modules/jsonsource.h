#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/result.h"

namespace nuanyang::core::modules {

struct SourceMember;

/// A JSON value that knows on which line it stands, so that an error can point at it.
struct SourceValue {
    enum class Type { Null, Boolean, Integer, Number, String, Array, Object };

    Type type = Type::Null;
    int line = 0;
    std::int64_t integer = 0;  ///< of a Boolean too: 0 or 1
    std::string text;
    std::vector<SourceValue> items;
    std::vector<SourceMember> members;  ///< in the order in which they are written

    const SourceValue* find(std::string_view key) const;
};

struct SourceMember {
    std::string key;
    int line = 0;
    SourceValue value;
};

/// Reads strict JSON. Fails with `module.manifest.syntax` (arguments `file`, `line`, `detail`) and
/// `module.manifest.duplicateKey` (`file`, `line`, `key`).
Result<SourceValue> parseJsonSource(std::string_view text, std::string_view fileName);

}  // namespace nuanyang::core::modules
