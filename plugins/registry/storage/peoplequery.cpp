#include "registry/storage/peoplequery.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "registry/domain/personrecord.h"

namespace nuanyang::registry::storage {

namespace {

constexpr const char* everyName = "replace(p.name || ',' || ifnull(p.former_names, ''), ' ', '')";

}  // namespace

void PeopleQuery::require(std::string_view condition) {
    m_conditions += " AND ";
    m_conditions += condition;
}

std::string_view PeopleQuery::keep(std::string text) {
    m_texts.push_back(std::move(text));
    return m_texts.back();
}

void PeopleQuery::livingOnly() {
    require("p.life_state = 'living'");
}

void PeopleQuery::withoutChannel() {
    require("p.life_state = 'living' AND p.contactable = 0");
}

void PeopleQuery::inUnit(UnitId unit) {
    require("p.unit_id = ?");
    m_parameters.emplace_back(unit);
}

void PeopleQuery::withTrait(const FieldSpec& spec, const std::string& code) {
    constexpr const char* traits =
        "p.id {} (SELECT t.person_id FROM registry_trait t WHERE t.field = ?{}"
        " AND t.voided_at IS NULL AND t.valid_to IS NULL)";
    require(fmt::format(fmt::runtime(traits), code.empty() ? "NOT IN" : "IN",
                        code.empty() ? "" : " AND t.code = ?"));
    bind(std::string(spec.key));
    if (!code.empty()) {
        bind(code);
    }
}

void PeopleQuery::withPhone(const std::string& phone) {
    constexpr const char* channels =
        "p.id {} (SELECT c.person_id FROM registry_channel c WHERE c.kind = 'phone'{}"
        " AND c.owner = 'self' AND c.valid_to IS NULL AND c.voided_at IS NULL)";
    require(fmt::format(fmt::runtime(channels), phone.empty() ? "NOT IN" : "IN",
                        phone.empty() ? "" : " AND c.value = ?"));
    if (!phone.empty()) {
        bind(phone);
    }
}

void PeopleQuery::withColumn(const FieldSpec& spec, const std::string& value,
                             const Vocabulary& words) {
    const std::string column = fmt::format("p.{}", spec.column);
    const bool belongsToOne = spec.field == Field::NationalId || spec.field == Field::StaffNo;
    if (belongsToOne && !value.empty()) {
        // Through the index of the number, and not by reading everybody in the order of the list.
        require(fmt::format("p.id IN (SELECT q.id FROM registry_person q WHERE q.{} = ?)",
                            spec.column));
        bind(value);
        return;
    }
    if (value.empty()) {
        require(column + " IS NULL");
        return;
    }
    require(column + " = ?");
    if (spec.field == Field::Sex) {
        m_parameters.emplace_back(sexFromCode(value));
    } else if (spec.field == Field::Willing) {
        m_parameters.emplace_back(value == "true");
    } else if (spec.field == Field::Unit) {
        m_parameters.emplace_back(UnitId::parse(value));
    } else if (spec.field == Field::Branch) {
        const BranchName* branch = words.branch(value);
        m_parameters.emplace_back(branch != nullptr ? branch->id : BranchId{});
    } else {
        bind(value);
    }
}

void PeopleQuery::with(const FieldSpec& spec, const std::string& canonical,
                       const Vocabulary& words) {
    if (spec.shape == Shape::Phones) {
        withPhone(canonical);
    } else if (spec.isSet()) {
        withTrait(spec, canonical);
    } else {
        withColumn(spec, canonical, words);
    }
}

// Without figures about its tables the engine would walk through everybody in the order of names
// and ask for each whether they were found: CROSS JOIN makes it begin with those who were.
void PeopleQuery::foundUnder(const std::string& key) {
    m_source = "registry_find f CROSS JOIN registry_person p ON p.id = f.person_id";
    m_nameOrder = "f.sort_key, f.person_id";
    require("f.key = ?");
    bind(key);
}

void PeopleQuery::foundBeginning(const SearchQuery& query) {
    constexpr std::string_view range =
        "SELECT person_id FROM registry_find WHERE key >= ? AND key < ?";
    std::string hits(range);
    const auto bindRange = [this](const std::string& prefix) {
        m_sourceParameters.emplace_back(keep(prefix));
        m_sourceParameters.emplace_back(keep(endOfPrefix(prefix)));
    };
    bindRange(query.key);
    if (!query.otherKey.empty()) {
        hits += fmt::format(" UNION ALL {}", range);
        bindRange(query.otherKey);
    }
    m_source = fmt::format(
        "(SELECT DISTINCT person_id FROM ({})) f CROSS JOIN registry_person p"
        " ON p.id = f.person_id",
        hits);
}

void PeopleQuery::found(const SearchQuery& query) {
    switch (query.kind) {
        case SearchQuery::Kind::Nothing:
            require("0");
            break;
        case SearchQuery::Kind::Exact:
            foundUnder(query.key);
            break;
        case SearchQuery::Kind::Pair:
            foundUnder(query.key);
            require(fmt::format("instr({}, ?) > 0", everyName));
            bind(query.contains);
            break;
        case SearchQuery::Kind::Beginning:
            foundBeginning(query);
            break;
    }
}

void PeopleQuery::known(PeopleOrder column, bool isKnown) {
    require(fmt::format("p.{} IS{} NULL", column == PeopleOrder::Birth ? "birth" : "retired_on",
                        isKnown ? " NOT" : ""));
}

void PeopleQuery::orderBy(PeopleOrder order, bool descending) {
    const char* direction = descending ? " DESC" : "";
    const auto byTerm = [&](const char* list, const char* column) {
        m_joins += fmt::format(" LEFT JOIN registry_term o ON o.list = '{}' AND o.code = p.{}",
                               list, column);
        m_order = fmt::format("o.position IS NULL, o.position{}, ", direction);
    };
    switch (order) {
        case PeopleOrder::Name:
            m_nameOrder = m_nameOrder.front() == 'f'
                              ? fmt::format("f.sort_key{0}, f.person_id{0}", direction)
                              : fmt::format("p.sort_key{0}, p.id{0}", direction);
            break;
        case PeopleOrder::Unit:
            break;
        case PeopleOrder::Birth:
            m_order = fmt::format("p.birth{}, ", direction);
            break;
        case PeopleOrder::RetiredOn:
            m_order = fmt::format("p.retired_on{}, ", direction);
            break;
        case PeopleOrder::Category:
            byTerm("category", "category");
            break;
        case PeopleOrder::Rank:
            byTerm("rank", "rank");
            break;
    }
}

std::string PeopleQuery::sql(std::size_t limit) const {
    return fmt::format("SELECT p.id FROM {}{} WHERE {} ORDER BY {}{}{}", m_source, m_joins,
                       m_conditions, m_order, m_nameOrder,
                       limit == 0 ? "" : fmt::format(" LIMIT {}", limit));
}

std::vector<data::Parameter> PeopleQuery::parameters() const {
    std::vector<data::Parameter> all = m_sourceParameters;
    all.insert(all.end(), m_parameters.begin(), m_parameters.end());
    return all;
}

namespace {

/// A person stands under several keys that begin alike: reads on until enough are together.
Result<void> addBeginning(data::Queries& session, const std::string& prefix, std::size_t limit,
                          std::vector<std::int64_t>& hits) {
    if (prefix.empty() || hits.size() >= limit) {
        return {};
    }
    constexpr std::size_t keysOfOnePerson = 8;
    const auto ids = NY_TRY(
        session.all<std::int64_t>("SELECT person_id FROM registry_find WHERE key >= ? AND key < ?"
                                  " ORDER BY key, sort_key LIMIT ?",
                                  prefix, endOfPrefix(prefix), limit * keysOfOnePerson));
    std::set<std::int64_t> seen(hits.begin(), hits.end());
    for (const std::int64_t id : ids) {
        if (hits.size() < limit && seen.insert(id).second) {
            hits.push_back(id);
        }
    }
    return {};
}

}  // namespace

Result<std::vector<std::int64_t>> firstHits(data::Queries& session, const SearchQuery& query,
                                            int limit) {
    std::vector<std::int64_t> hits;
    switch (query.kind) {
        case SearchQuery::Kind::Nothing:
            break;
        case SearchQuery::Kind::Exact:
            return session.all<std::int64_t>(
                "SELECT person_id FROM registry_find WHERE key = ?"
                " ORDER BY sort_key, person_id LIMIT ?",
                query.key, limit);
        case SearchQuery::Kind::Pair:
            return session.all<std::int64_t>(
                fmt::format("SELECT f.person_id FROM registry_find f JOIN registry_person p"
                            " ON p.id = f.person_id WHERE f.key = ? AND instr({}, ?) > 0"
                            " ORDER BY f.sort_key, f.person_id LIMIT ?",
                            everyName),
                query.key, query.contains, limit);
        case SearchQuery::Kind::Beginning:
            NY_TRY(addBeginning(session, query.key, static_cast<std::size_t>(limit), hits));
            NY_TRY(addBeginning(session, query.otherKey, static_cast<std::size_t>(limit), hits));
            break;
    }
    return hits;
}

}  // namespace nuanyang::registry::storage
