#include "registry/usecases/listpeople.h"

#include <algorithm>
#include <set>

#include "registry/domain/searchkeys.h"
#include "registry/domain/textlist.h"
#include "registry/storage/peoplequery.h"
#include "registry/storage/personstore.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/privileges.h"
#include "sdk/base/mask.h"

namespace nuanyang::registry {

namespace {

constexpr std::size_t portion = 4096;

std::string labelOf(const Vocabulary& words, const char* list, const std::string& code,
                    Language language) {
    const Term* term = words.term(list, code);
    return term != nullptr ? term->label.in(language) : code;
}

PersonLine lineOf(storage::LineRow row, const Vocabulary& words, Language language) {
    PersonLine line;
    line.id = row.id;
    line.name = std::move(row.name);
    line.sex = static_cast<Sex>(row.sex);
    line.birth = row.birth;
    line.unit = row.unit;
    line.unitName = std::move(row.unitName);
    line.category = row.category.value_or("");
    line.rank = row.rank.value_or("");
    line.categoryLabel = labelOf(words, "category", line.category, language);
    line.rankLabel = labelOf(words, "rank", line.rank, language);
    line.phone = maskPhone(row.phone.value_or(""));
    line.living = row.lifeState != "dead";
    return line;
}

bool namesField(const PeopleFilter& filter, Field field) {
    return std::any_of(filter.where.begin(), filter.where.end(),
                       [&](const auto& condition) { return condition.first == field; });
}

/// What the typed text asks for: words that are part of a unit's name narrow the list to those
/// units, the rest is looked for.
struct TypedWords {
    std::string rest;
    std::vector<UnitId> units;
};

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> found(1);
    for (const std::string& character : charactersOf(text)) {
        if (!trim(character).empty()) {
            found.back() += character;
        } else if (!found.back().empty()) {
            found.emplace_back();
        }
    }
    if (found.back().empty()) {
        found.pop_back();
    }
    return found;
}

TypedWords readTyped(const std::string& text, const Vocabulary& words) {
    const auto typed = wordsOf(text);
    TypedWords result;
    for (const std::string& word : typed) {
        const auto units = typed.size() > 1 ? words.unitsNamedLike(word) : std::vector<UnitId>();
        if (!units.empty() && result.units.empty()) {
            result.units = units;
        } else {
            result.rest += word;
        }
    }
    return result;
}

class Listing {
public:
    Listing(data::Queries& session, const PeopleFilter& filter, const ListPeople::Sink& sink,
            std::size_t limit)
        : m_session(session), m_filter(filter), m_sink(sink), m_limit(limit) {}

    Result<void> run() {
        m_words = NY_TRY(storage::readVocabulary(m_session));
        const TypedWords typed = readTyped(m_filter.text, m_words);
        if (typed.units.empty()) {
            NY_TRY(list(typed.rest, std::nullopt));
            return listUnits({}, m_words.unitsNamedLike(typed.rest));
        }
        return listUnits(typed.rest, typed.units);
    }

private:
    /// The people of units; who has been listed by name already is not listed again.
    Result<void> listUnits(const std::string& text, const std::vector<UnitId>& units) {
        flush();
        if (!units.empty()) {
            m_seen = std::move(m_sent);
        }
        for (const UnitId unit : units) {
            NY_TRY(list(text, unit));
        }
        flush();
        return {};
    }

    /// Units are ordered by taking one after the other, each in the order of its index.
    Result<void> list(const std::string& text, std::optional<UnitId> unit) {
        if (m_filter.order != PeopleOrder::Unit || unit || m_filter.unit) {
            return listKnown(text, unit);
        }
        std::vector<UnitName> units = m_words.units;
        if (m_filter.descending) {
            std::reverse(units.begin(), units.end());
        }
        for (const UnitName& each : units) {
            NY_TRY(listKnown(text, each.id));
        }
        return {};
    }

    /// Dates that are not known come last, whichever way the others run.
    Result<void> listKnown(const std::string& text, std::optional<UnitId> unit) {
        const PeopleOrder order = m_filter.order;
        if (order != PeopleOrder::Birth && order != PeopleOrder::RetiredOn) {
            return ask(text, unit, std::nullopt);
        }
        NY_TRY(ask(text, unit, true));
        return ask(text, unit, false);
    }

    Result<void> ask(const std::string& text, std::optional<UnitId> unit,
                     std::optional<bool> known) {
        storage::PeopleQuery query;
        if (!m_filter.withDead && !namesField(m_filter, Field::LifeState)) {
            query.livingOnly();
        }
        if (m_filter.withoutChannel) {
            query.withoutChannel();
        }
        for (const auto& wanted : {m_filter.unit, unit}) {
            if (wanted) {
                query.inUnit(*wanted);
            }
        }
        for (const auto& [field, value] : m_filter.where) {
            query.with(specOf(field), value, m_words);
        }
        if (!text.empty()) {
            query.found(readQuery(text));
        }
        if (known) {
            query.known(m_filter.order, *known);
        }
        query.orderBy(known == false ? PeopleOrder::Name : m_filter.order, m_filter.descending);
        return m_session.eachBound<std::int64_t>([this](std::int64_t id) { take(id); },
                                                 query.sql(m_limit), query.parameters());
    }

    void take(std::int64_t id) {
        if (m_wantsMore && !m_seen.contains(id)) {
            m_portion.push_back(id);
        }
        if (m_portion.size() == portion) {
            flush();
        }
    }

    void flush() {
        if (!m_filter.text.empty()) {
            m_sent.insert(m_portion.begin(), m_portion.end());
        }
        m_wantsMore = m_wantsMore && (m_portion.empty() || m_sink(m_portion));
        m_portion.clear();
    }

    data::Queries& m_session;
    const PeopleFilter& m_filter;
    const ListPeople::Sink& m_sink;
    std::size_t m_limit;
    Vocabulary m_words;
    std::vector<std::int64_t> m_portion;
    std::set<std::int64_t> m_sent;
    std::set<std::int64_t> m_seen;
    bool m_wantsMore = true;
};

}  // namespace

Result<void> ListPeople::ids(const Call& call, const PeopleFilter& filter, const Sink& sink) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    return Listing(session, filter, sink, 0).run();
}

Result<std::vector<std::int64_t>> ListPeople::ids(const Call& call, const PeopleFilter& filter,
                                                  std::size_t limit) const {
    NY_TRY(call.require(privileges::viewPeople));
    std::vector<std::int64_t> found;
    const Sink sink = [&](std::span<const std::int64_t> ids) {
        found.insert(found.end(), ids.begin(), ids.end());
        return limit == 0 || found.size() < limit;
    };
    auto session = NY_TRY(m_database.read(call));
    NY_TRY(Listing(session, filter, sink, limit).run());
    if (limit != 0 && found.size() > limit) {
        found.resize(limit);
    }
    return found;
}

Result<std::vector<PersonLine>> ListPeople::lines(const Call& call,
                                                  std::span<const std::int64_t> people) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    const Vocabulary words = NY_TRY(storage::readVocabulary(session));
    std::vector<PersonLine> lines;
    lines.reserve(people.size());
    for (const std::int64_t id : people) {
        auto row = NY_TRY(storage::findLine(session, id));
        if (row) {
            lines.push_back(lineOf(std::move(*row), words, call.language()));
        }
    }
    return lines;
}

Result<std::vector<PersonLine>> ListPeople::run(const Call& call, const PeopleFilter& filter,
                                                std::size_t limit) const {
    const auto people = NY_TRY(ids(call, filter, limit));
    return lines(call, people);
}

}  // namespace nuanyang::registry
