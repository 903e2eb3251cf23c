#include "registry/storage/peoplequery.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "registry/domain/personrecord.h"

namespace nuanyang::registry::storage {

void PeopleQuery::require(std::string_view condition) {
    m_conditions += " AND ";
    m_conditions += condition;
}

void PeopleQuery::bind(std::string text) {
    m_texts.push_back(std::move(text));
    m_parameters.emplace_back(std::string_view(m_texts.back()));
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

void PeopleQuery::found(const SearchQuery& query) {
    constexpr std::string_view range =
        "SELECT f.person_id FROM registry_find f WHERE f.key >= ? AND f.key < ?";
    switch (query.kind) {
        case SearchQuery::Kind::Nothing:
            require("0");
            return;
        case SearchQuery::Kind::Exact:
        case SearchQuery::Kind::Pair:
            require("p.id IN (SELECT f.person_id FROM registry_find f WHERE f.key = ?)");
            bind(query.key);
            if (query.kind == SearchQuery::Kind::Pair) {
                require("instr(replace(p.name, ' ', ''), ?) > 0");
                bind(query.contains);
            }
            return;
        case SearchQuery::Kind::Beginning:
            break;
    }
    std::string hits(range);
    bind(query.key);
    bind(endOfPrefix(query.key));
    if (!query.otherKey.empty()) {
        hits += fmt::format(" UNION ALL {}", range);
        bind(query.otherKey);
        bind(endOfPrefix(query.otherKey));
    }
    require(fmt::format("p.id IN ({})", hits));
}

void PeopleQuery::orderBy(PeopleOrder order, bool descending) {
    const char* direction = descending ? " DESC" : "";
    const auto byTerm = [&](const char* list, const char* column) {
        m_joins += fmt::format(" LEFT JOIN registry_term o ON o.list = '{}' AND o.code = p.{}",
                               list, column);
        m_order = fmt::format("o.position{}, p.sort_key, p.id", direction);
    };
    switch (order) {
        case PeopleOrder::Name:
            m_order = fmt::format("p.sort_key{0}, p.id{0}", direction);
            break;
        case PeopleOrder::Unit:
            m_joins += " JOIN registry_unit u ON u.id = p.unit_id";
            m_order = fmt::format("u.sort_key{}, p.sort_key, p.id", direction);
            break;
        case PeopleOrder::Birth:
            m_order = fmt::format("p.birth{} NULLS LAST, p.sort_key, p.id", direction);
            break;
        case PeopleOrder::RetiredOn:
            m_order = fmt::format("p.retired_on{} NULLS LAST, p.sort_key, p.id", direction);
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
    return fmt::format("SELECT p.id FROM registry_person p{} WHERE {} ORDER BY {}{}", m_joins,
                       m_conditions, m_order, limit == 0 ? "" : fmt::format(" LIMIT {}", limit));
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
                "SELECT f.person_id FROM registry_find f JOIN registry_person p"
                " ON p.id = f.person_id WHERE f.key = ? AND instr(replace(p.name, ' ', ''), ?) > 0"
                " ORDER BY f.sort_key, f.person_id LIMIT ?",
                query.key, query.contains, limit);
        case SearchQuery::Kind::Beginning:
            NY_TRY(addBeginning(session, query.key, static_cast<std::size_t>(limit), hits));
            NY_TRY(addBeginning(session, query.otherKey, static_cast<std::size_t>(limit), hits));
            break;
    }
    return hits;
}

}  // namespace nuanyang::registry::storage
