#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "registry/domain/peoplefilter.h"
#include "sdk/base/call.h"
#include "sdk/base/nationalid.h"
#include "sdk/base/partialdate.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// Somebody as a line of a list.
struct PersonLine {
    SubjectId id;
    std::string name;
    Sex sex = Sex::Unknown;
    PartialDate birth;
    UnitId unit;
    std::string unitName;
    std::string category;  ///< codes; empty where not known
    std::string categoryLabel;
    std::string rank;
    std::string rankLabel;
    std::string phone;  ///< masked; the first one
    bool living = true;
};

/// Lists people as the caller may see them. For long lists: the ids in order first (eight bytes a
/// person), then the lines that a window shows.
class ListPeople {
public:
    explicit ListPeople(data::Database& database) : m_database(database) {}

    /// Ids in order, in portions as they come; `sink` returns false to have no more of them.
    using Sink = std::function<bool(std::span<const std::int64_t>)>;
    Result<void> ids(const Call& call, const PeopleFilter& filter, const Sink& sink) const;
    /// All of them, at most `limit` where that is not 0.
    Result<std::vector<std::int64_t>> ids(const Call& call, const PeopleFilter& filter,
                                          std::size_t limit = 0) const;
    /// The lines of these people, in that order, without those that are no longer there.
    Result<std::vector<PersonLine>> lines(const Call& call,
                                          std::span<const std::int64_t> people) const;
    /// Both at once.
    Result<std::vector<PersonLine>> run(const Call& call, const PeopleFilter& filter,
                                        std::size_t limit = 0) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
