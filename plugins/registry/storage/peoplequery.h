#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/field.h"
#include "registry/domain/peoplefilter.h"
#include "registry/domain/searchkeys.h"
#include "registry/domain/vocabulary.h"
#include "sdk/base/ids.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// Puts the question for a list of people together: who they must be, in which order. What
/// somebody wrote goes in as parameters, which live as long as this does.
class PeopleQuery {
public:
    PeopleQuery() = default;
    PeopleQuery(const PeopleQuery&) = delete;
    PeopleQuery& operator=(const PeopleQuery&) = delete;

    void livingOnly();
    void withoutChannel();
    void inUnit(UnitId unit);
    /// Where the field has the value, or one of its set; an empty value: nothing is known.
    void with(const FieldSpec& spec, const std::string& canonical, const Vocabulary& words);
    void found(const SearchQuery& query);

    /// Name and id settle what is equal.
    void orderBy(PeopleOrder order, bool descending);

    /// Ids; `limit` 0 is all of them.
    std::string sql(std::size_t limit) const;
    data::Parameters parameters() const { return m_parameters; }

private:
    void require(std::string_view condition);
    void bind(std::string text);
    void withTrait(const FieldSpec& spec, const std::string& code);
    void withPhone(const std::string& phone);
    void withColumn(const FieldSpec& spec, const std::string& value, const Vocabulary& words);

    std::string m_conditions = "p.voided_at IS NULL";
    std::string m_order = "p.sort_key, p.id";
    std::string m_joins;
    std::deque<std::string> m_texts;
    std::vector<data::Parameter> m_parameters;
};

/// The best hits for what somebody typed, at most `limit`, each once; reads no more than it needs.
Result<std::vector<std::int64_t>> firstHits(data::Queries& session, const SearchQuery& query,
                                            int limit);

}  // namespace nuanyang::registry::storage
