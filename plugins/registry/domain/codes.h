#pragma once

#include <span>
#include <string>
#include <string_view>

#include "sdk/base/language.h"

namespace nuanyang::registry {

/// One value that a field may have, with what people call it.
struct Code {
    std::string_view key;
    std::string_view chinese;
    std::string_view english;

    std::string_view label(Language language) const {
        return language == Language::Chinese ? chinese : english;
    }
};

using Codes = std::span<const Code>;

/// Lists that mean something to rules and so are the program's; ranks, categories and honours are
/// the group's own and stand in its Vocabulary.
namespace codes {
Codes sexes();
Codes branchPosts();
Codes residences();
Codes livingStates();
Codes healths();
Codes economies();
Codes lifeStates();
Codes channelKinds();
Codes channelOwners();
Codes severities();
Codes importOutcomes();

Codes ethnicGroups();       ///< GB/T 3304
Codes politicalStatuses();  ///< GB/T 4762
Codes maritalStates();
Codes educations();
Codes degrees();
}  // namespace codes

/// Null where the list has no such key.
const Code* findCode(Codes codes, std::string_view key);

/// `male, female, unknown`: for sentences that say what is allowed.
std::string joinKeys(Codes codes);

}  // namespace nuanyang::registry
