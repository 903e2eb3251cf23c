#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/modules/manifest.h"
#include "sdk/base/result.h"

namespace nuanyang::core::cli {

/// The verbs that share their first word.
struct VerbGroup {
    std::string id;
    LocalizedText title;
    std::vector<modules::Verb> verbs;  ///< one with an empty name is the group itself: `init`
};

/// All the verbs there are: the host's and those that the installed modules declare.
class VerbCatalog {
public:
    /// A verb and where it stands; valid as long as the catalog.
    struct Found {
        const VerbGroup* group = nullptr;
        const modules::Verb* verb = nullptr;
        std::size_t words = 0;  ///< how many of the words its name took
    };

    /// Adds a group; the verbs of a group that is there already are added to it.
    void add(VerbGroup group);

    const std::vector<VerbGroup>& groups() const { return m_groups; }
    const VerbGroup* group(std::string_view id) const;

    /// The verb whose name the words begin with, the longest one. Fails with InvalidInput
    /// `cli.group.unknown`, `cli.verb.missing`, `cli.verb.unknown`, or, where one is near,
    /// `cli.group.misspelt`, `cli.verb.misspelt` (argument `suggestion`).
    Result<Found> find(std::span<const std::string> words) const;

    /// True when the words name a group, or the first words of verbs in it: `registry unit`.
    bool namesSeveral(std::span<const std::string> words) const;

private:
    std::vector<VerbGroup> m_groups;
};

/// `registry unit add`: the group and the verb's own name.
std::string fullName(const VerbGroup& group, const modules::Verb& verb);

}  // namespace nuanyang::core::cli
