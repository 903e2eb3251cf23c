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

    /// Whether the column is filled in: what is not known stands last, and so apart.
    void known(PeopleOrder column, bool isKnown);

    /// Name and id settle what is equal. Units are ordered by asking for one after the other.
    void orderBy(PeopleOrder order, bool descending);

    /// Ids; `limit` 0 is all of them.
    std::string sql(std::size_t limit) const;
    std::vector<data::Parameter> parameters() const;

private:
    void require(std::string_view condition);
    std::string_view keep(std::string text);
    void bind(std::string text) { m_parameters.emplace_back(keep(std::move(text))); }
    void foundUnder(const std::string& key);
    void foundBeginning(const SearchQuery& query);
    void withTrait(const FieldSpec& spec, const std::string& code);
    void withPhone(const std::string& phone);
    void withColumn(const FieldSpec& spec, const std::string& value, const Vocabulary& words);

    std::string m_source = "registry_person p";
    std::vector<data::Parameter> m_sourceParameters;
    std::string m_conditions = "p.voided_at IS NULL";
    std::vector<data::Parameter> m_parameters;
    std::string m_nameOrder = "p.sort_key, p.id";
    std::string m_order;
    std::string m_joins;
    std::deque<std::string> m_texts;
};

/// The best hits for what somebody typed, at most `limit`, each once; reads no more than it needs.
Result<std::vector<std::int64_t>> firstHits(data::Queries& session, const SearchQuery& query,
                                            int limit);

}  // namespace nuanyang::registry::storage
