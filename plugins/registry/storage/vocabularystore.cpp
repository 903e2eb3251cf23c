#include "registry/storage/vocabularystore.h"

namespace nuanyang::registry::storage {

namespace {

struct TermRow {
    std::string list;
    std::string code;
    int position;
    std::string chinese;
    std::string english;
};

struct UnitRow {
    UnitId id;
    std::string name;
};

struct BranchRow {
    BranchId id;
    std::string name;
    std::optional<UnitId> unit;
};

}  // namespace

Result<Vocabulary> readVocabulary(data::Queries& session) {
    Vocabulary words;
    NY_TRY(session.each<UnitRow>(
        [&](UnitRow row) {
            words.units.push_back({row.id, std::move(row.name)});
        },
        "SELECT id, name FROM registry_unit WHERE voided_at IS NULL ORDER BY sort_key"));
    NY_TRY(session.each<BranchRow>(
        [&](BranchRow row) {
            words.branches.push_back({row.id, std::move(row.name), row.unit});
        },
        "SELECT id, name, unit_id FROM registry_branch WHERE voided_at IS NULL ORDER BY id"));
    NY_TRY(session.each<TermRow>(
        [&](TermRow row) {
            words.terms.push_back({std::move(row.list),
                                   std::move(row.code),
                                   row.position,
                                   {std::move(row.chinese), std::move(row.english)}});
        },
        "SELECT list, code, position, chinese, english FROM registry_term"
        " WHERE voided_at IS NULL ORDER BY list, position"));
    return words;
}

Result<BranchId> branchNamed(data::WriteSession& session, const std::string& name,
                             std::optional<UnitId> unit) {
    const auto known = NY_TRY(session.first<BranchId>(
        "SELECT id FROM registry_branch WHERE name = ? AND voided_at IS NULL", name));
    if (known) {
        return *known;
    }
    return BranchId{NY_TRY(session.insert("registry_branch", {{"name", name}, {"unit_id", unit}}))};
}

}  // namespace nuanyang::registry::storage
