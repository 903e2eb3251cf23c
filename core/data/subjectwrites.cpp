// The register of subjects, from which row scope is enforced, and what is said about a subject.
#include <fmt/format.h>

#include "core/data/writetransaction.h"
#include "sdk/base/json.h"

namespace nuanyang::core::data {

namespace {

Result<void> checkUnitNumber(UnitId unit) {
    if (unit.value <= 0) {
        return invalidInput("data.unit.invalid").with("unit", unit.toString());
    }
    return {};
}

}  // namespace

Result<UnitId> WriteTransaction::unitOf(std::int64_t subject) {
    if (m_lastUnit && m_lastUnit->first == subject) {
        return m_lastUnit->second;
    }
    const Parameter id(subject);
    const LentStatement found = NY_TRY(
        connection().service("SELECT unit_id FROM main.core_subject WHERE id = ?", {&id, 1}));
    if (!NY_TRY(connection().step(found.get()))) {
        return conflict("data.subject.unknown").with("subject", std::to_string(subject));
    }
    const UnitId unit{sqlite3_column_int64(found.get(), 0)};
    m_lastUnit = {subject, unit};
    return unit;
}

Result<void> WriteTransaction::checkUnit(UnitId unit) const {
    if (!m_call.caller().scope().contains(unit)) {
        return denied("data.scope.denied").with("unit", unit.toString());
    }
    return {};
}

Result<void> WriteTransaction::checkSubject(std::int64_t subject) {
    return checkUnit(NY_TRY(unitOf(subject)));
}

Result<void> WriteTransaction::checkScope(const Change& change) {
    if (change.shape->subjectColumn < 0) {
        return {};
    }
    if (change.subjectBefore && change.subjectBefore != change.subjectAfter) {
        NY_TRY(checkSubject(*change.subjectBefore));
    }
    if (!change.subjectAfter) {
        // Nobody's row: only who sees everybody may leave one.
        return checkUnit(UnitId{});
    }
    NY_TRY(checkSubject(*change.subjectAfter));
    if (change.shape->unitColumn >= 0 &&
        change.unitAfter != NY_TRY(unitOf(*change.subjectAfter)).value) {
        m_unitRows.emplace_back(change.shape, change.row);
    }
    return {};
}

Result<void> WriteTransaction::requireSubjects() const {
    if (!m_module->grants.capabilities.contains("subjects")) {
        return denied("data.capability.missing")
            .with("module", m_module->grants.id)
            .with("capability", "subjects");
    }
    return {};
}

Result<SubjectId> WriteTransaction::addSubject(UnitId unit) {
    return change("core_subject", [&]() -> Result<SubjectId> {
        NY_TRY(requireSubjects());
        NY_TRY(checkUnit(unit));
        NY_TRY(checkUnitNumber(unit));
        const Parameter value(unit);
        NY_TRY(
            connection().change("INSERT INTO main.core_subject (unit_id) VALUES (?)", {&value, 1}));
        const SubjectId subject{sqlite3_last_insert_rowid(connection().handle())};
        NY_TRY(settle());
        m_lastUnit = {subject.value, unit};
        return subject;
    });
}

// The copies of the unit in every module's tables move along, whether the module is on or not: a
// copy that stayed behind would show the person to the old unit.
Result<void> WriteTransaction::moveRows(std::int64_t subject, UnitId unit) {
    for (const auto& [name, shape] : m_writer.shapes.all()) {
        if (shape.unitColumn < 0 || shape.subjectColumn < 0) {
            continue;
        }
        const auto column = [&columns = shape.columns](int index) -> const std::string& {
            return columns[static_cast<std::size_t>(index)].name;
        };
        const Parameter values[] = {unit, subject, unit};
        NY_TRY(connection().change(
            fmt::format("UPDATE main.{0} SET {1} = ? WHERE {2} = ? AND {1} IS NOT ?", name,
                        column(shape.unitColumn), column(shape.subjectColumn)),
            values));
    }
    return settle();
}

Result<void> WriteTransaction::moveSubject(SubjectId subject, UnitId unit) {
    return change("core_subject", [&]() -> Result<void> {
        NY_TRY(requireSubjects());
        NY_TRY(checkSubject(subject.value));
        NY_TRY(checkUnit(unit));
        NY_TRY(checkUnitNumber(unit));
        const Parameter values[] = {unit, subject};
        NY_TRY(
            connection().change("UPDATE main.core_subject SET unit_id = ? WHERE id = ?", values));
        m_lastUnit = {subject.value, unit};
        return moveRows(subject.value, unit);
    });
}

Result<void> WriteTransaction::publish(NewEvent event) {
    return change("core_event", [&]() -> Result<void> {
        if (!m_module->grants.eventsPublished.contains(event.type)) {
            return denied("data.event.undeclared")
                .with("module", m_module->grants.id)
                .with("event", event.type);
        }
        if (!event.payload.is_object() && !event.payload.is_null()) {
            return internalError("data.event.payload").with("event", event.type);
        }
        if (event.subject) {
            NY_TRY(checkSubject(event.subject->value));
        }
        const std::string payload =
            event.payload.is_null()
                ? "{}"
                : event.payload.dump(-1, ' ', false, Json::error_handler_t::replace);
        const std::string& behind = m_author.onBehalfOf;
        const Parameter values[] = {event.type,
                                    m_module->grants.id,
                                    event.subject,
                                    payload,
                                    behind.empty() ? m_author.actor : behind,
                                    Instant::now()};
        NY_TRY(connection().change(
            "INSERT INTO main.core_event (type, module, subject, payload, actor, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            values));
        m_operation = "event";
        auto settled = settle();
        m_operation = {};
        m_published = true;
        return settled;
    });
}

Result<void> WriteTransaction::recordDisclosure(SubjectId subject, std::string_view what,
                                                std::string_view reason) {
    return change("disclosure", [&]() -> Result<void> {
        NY_TRY(checkSubject(subject.value));
        if (reason.find_first_not_of(" \t\r\n") == std::string_view::npos) {
            return invalidInput("data.disclosure.reasonMissing");
        }
        AuditLine line;
        line.author = m_author;
        line.operation = "disclose";
        line.subject = subject.value;
        line.after = Json{{"shown", what}}.dump(-1, ' ', false, Json::error_handler_t::replace);
        line.reason = reason;
        return m_writer.log.append(connection(), std::move(line));
    });
}

}  // namespace nuanyang::core::data
