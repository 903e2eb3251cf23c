#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/import/problem.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

/// A number found in a cell, and whose it is.
struct FoundPhone {
    std::string value;     ///< digits only
    std::string owner;     ///< `self`, `spouse`, `child`, … ; empty: the cell does not say
    std::string relation;  ///< as people say it: 儿子
    std::string name;      ///< 张三
    std::string note;      ///< 转8001, 座机

    bool operator==(const FoundPhone&) const = default;
};

struct PhoneReading {
    std::vector<FoundPhone> phones;
    std::vector<Finding> findings;
};

/// Reads all the numbers of a cell with the words around them:
/// `13812345678（儿子 张三）/010-62345678`. Codes: `registry.import.phone.unreadable`, `.rounded`,
/// `.masked` (questions), `.words` (warning: something was left over).
PhoneReading readPhones(const TableCell& cell);

struct Kin {
    std::string owner;
    std::string relation;
};
/// Who a word says somebody is to the person; an empty owner where it says nothing.
Kin readKin(std::string_view word);

}  // namespace nuanyang::registry::imports
