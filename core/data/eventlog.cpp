#include "core/data/eventlog.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/data/coreschema.h"
#include "core/data/writetransaction.h"

namespace nuanyang::core::data {

namespace {

constexpr const char* eventColumns = "id, type, module, subject, payload, actor, at";

Event readEvent(sqlite3_stmt* row) {
    Event event;
    event.sequence = sqlite3_column_int64(row, 0);
    event.type = columnText(row, 1);
    event.module = columnText(row, 2);
    if (sqlite3_column_type(row, 3) == SQLITE_INTEGER) {
        event.subject = SubjectId{sqlite3_column_int64(row, 3)};
    }
    event.payload = Json::parse(columnText(row, 4), nullptr, false);
    event.actor = columnText(row, 5);
    event.at = Instant{sqlite3_column_int64(row, 6)};
    return event;
}

/// `?, ?, ?` for each type that the module listens to, and the types themselves.
std::string marks(const RegisteredModule& module, std::vector<Parameter>& parameters) {
    std::string text;
    for (const std::string& type : module.grants.eventsListened) {
        text += text.empty() ? "?" : ", ?";
        parameters.emplace_back(type);
    }
    return text;
}

}  // namespace

Result<ModulePtr> EventLog::listener(std::string_view module) const {
    ModulePtr found = m_core->modules.find(module);
    if (!found) {
        return notFound("data.module.unknown").with("module", std::string(module));
    }
    return found;
}

Result<void> EventLog::beginListening(std::string_view module) {
    const Parameter name(module);
    {
        const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
        if (NY_TRY(reader->number("SELECT count(*) FROM main.core_cursor WHERE module = ?",
                                  {&name, 1})) != 0) {
            return {};
        }
    }
    const WriterQueue::Turn turn = NY_TRY(m_core->writers.take());
    return turn.writer().connection->change(
        "INSERT OR IGNORE INTO main.core_cursor (module, sequence)"
        " SELECT ?, coalesce(max(id), 0) FROM main.core_event",
        {&name, 1});
}

Result<std::int64_t> EventLog::pending(std::string_view module) {
    const ModulePtr listening = NY_TRY(listener(module));
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    std::vector<Parameter> parameters{Parameter(module)};
    const std::string types = marks(*listening, parameters);
    return reader->number(
        fmt::format("SELECT count(*) FROM main.core_event WHERE id > (SELECT sequence FROM"
                    " main.core_cursor WHERE module = ?) AND type IN ({})",
                    types),
        parameters);
}

Result<std::vector<Event>> EventLog::after(std::int64_t sequence, int limit) {
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    const Parameter parameters[] = {sequence, limit};
    const LentStatement rows = NY_TRY(reader->service(
        fmt::format("SELECT {} FROM main.core_event WHERE id > ? ORDER BY id LIMIT ?",
                    eventColumns),
        parameters));
    std::vector<Event> events;
    while (NY_TRY(reader->step(rows.get()))) {
        events.push_back(readEvent(rows.get()));
    }
    return events;
}

// A listener that nothing concerns for a while does not write its cursor each time: how far it has
// looked is remembered in the process, and lost without harm.
Result<std::optional<Event>> EventLog::next(Connection& connection,
                                            const RegisteredModule& module) {
    const std::string& id = module.grants.id;
    const Parameter name(id);
    std::int64_t from = NY_TRY(connection.number(
        "SELECT coalesce((SELECT sequence FROM main.core_cursor WHERE module = ?), -1)",
        {&name, 1}));
    if (from < 0) {
        return std::optional<Event>{};
    }
    const std::int64_t end =
        NY_TRY(connection.number("SELECT coalesce(max(id), 0) FROM main.core_event"));
    {
        const std::lock_guard lock(m_core->scannedMutex);
        from = std::max(from, m_core->scanned[id]);
    }
    std::vector<Parameter> parameters{Parameter(from)};
    const std::string types = marks(module, parameters);
    const LentStatement rows = NY_TRY(connection.service(
        fmt::format("SELECT {} FROM main.core_event WHERE id > ? AND type IN ({})"
                    " ORDER BY id LIMIT 1",
                    eventColumns, types),
        parameters));
    if (NY_TRY(connection.step(rows.get()))) {
        return std::optional<Event>(readEvent(rows.get()));
    }
    const std::lock_guard lock(m_core->scannedMutex);
    m_core->scanned[id] = std::max(m_core->scanned[id], end);
    return std::optional<Event>{};
}

Result<bool> EventLog::deliverNext(std::string_view module, Date today, Language language,
                                   const DeliveryHandler& handler) {
    const ModulePtr listening = NY_TRY(listener(module));
    std::optional<Event> event;
    {
        const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
        NY_TRY(reader->beginSnapshot());
        auto found = next(*reader, *listening);
        reader->endSnapshot();
        event = NY_TRY(std::move(found));
    }
    if (!event) {
        return false;
    }
    const Call call(DataService::systemCaller(event->actor), event->type, today, language);
    return handle(listening, call, handler);
}

Result<bool> EventLog::handle(const ModulePtr& module, const Call& call,
                              const DeliveryHandler& handler) {
    const auto transaction = NY_TRY(
        WriteTransaction::begin(m_core, module, call, nuanyang::data::AuditDetail::EachChange));
    // Another process may have handled the one that was seen: what counts is the cursor now.
    const std::optional<Event> event = NY_TRY(next(transaction->connection(), *module));
    if (!event || event->actor != call.caller().onBehalfOf() || event->type != call.verb()) {
        transaction->abandon();
        return event.has_value();
    }
    WriteSession session(sessionOver(transaction, false));
    if (auto handled = handler(call, session, *event); !handled) {
        transaction->abandon();
        return std::move(handled).error();
    }
    NY_TRY(transaction->commitDelivery(event->sequence));
    return true;
}

}  // namespace nuanyang::core::data
