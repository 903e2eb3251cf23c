#include "core/data/writetransaction.h"

#include <fmt/format.h>

#include "sdk/base/json.h"

namespace nuanyang::core::data {

namespace {

/// A bulk record is written out when its list of digests has grown to this many bytes.
constexpr std::size_t bulkRecordLimit = 8u << 20;

}  // namespace

Result<std::shared_ptr<WriteTransaction>> WriteTransaction::begin(
    const std::shared_ptr<ServiceCore>& core, const ModulePtr& module, const Call& call,
    AuditDetail detail) {
    NY_TRY(call.checkCancelled());
    WriterQueue::Turn turn = NY_TRY(core->writers.take());
    Connection& connection = *turn.writer().connection;
    NY_TRY(connection.prepareFor(module, core->modules));
    NY_TRY(turn.beginTransaction());
    auto transaction =
        std::make_shared<WriteTransaction>(core, std::move(turn), module, call, detail);
    Writer& writer = transaction->m_writer;
    NY_TRY(writer.shapes.refresh(connection));
    NY_TRY(writer.log.begin(connection));
    writer.capture.begin(detail == AuditDetail::EachChange ? CaptureDetail::Values
                                                           : CaptureDetail::Digests);
    transaction->m_firstSequence = writer.log.head().sequence + 1;
    return transaction;
}

WriteTransaction::WriteTransaction(std::shared_ptr<ServiceCore> core, WriterQueue::Turn turn,
                                   ModulePtr module, const Call& call, AuditDetail detail)
    : m_core(std::move(core)),
      m_module(std::move(module)),
      m_call(call),
      m_detail(detail),
      m_author(AuditAuthor::of(call, m_module->grants.id)),
      m_turn(std::move(turn)),
      m_writer(m_turn.writer()) {
    Connection& writing = connection();
    writing.setScope(&m_call.caller().scope());
    writing.guard().watch(m_call.stopToken().stop_possible() ? &m_call.stopToken() : nullptr);
    writing.guard().setLimited(true);
    writing.rules().set(AccessMode::Query, m_module.get());
}

WriteTransaction::~WriteTransaction() {
    abandon();
}

void WriteTransaction::abandon() {
    if (m_state != State::Ended) {
        rollBack();
        release();
    }
}

void WriteTransaction::release() {
    Connection& writing = connection();
    writing.rules().set(AccessMode::Service, nullptr);
    writing.guard().watch(nullptr);
    writing.guard().setLimited(false);
    writing.setScope(nullptr);
    m_state = State::Ended;
    m_turn.end();
}

void WriteTransaction::rollBack() {
    if (sqlite3_get_autocommit(connection().handle()) == 0) {
        // Fails only where the engine has rolled back by itself.
        (void)connection().run("ROLLBACK");
    }
}

Result<void> WriteTransaction::checkUsable() const {
    switch (m_state) {
        case State::Open:
            return {};
        case State::Failed:
            return conflict("data.session.failed");
        default:
            return conflict("data.session.ended");
    }
}

void WriteTransaction::fail(const Error& error, std::string_view what) {
    rollBack();
    m_state = State::Failed;
    if (error.kind == ErrorKind::Denied) {
        recordRefusal(error, what);
    }
}

void WriteTransaction::recordRefusal(const Error& error, std::string_view what) {
    connection().guard().watch(nullptr);
    m_operation = {};
    const auto record = [&]() -> Result<void> {
        NY_TRY(m_turn.beginTransaction());
        NY_TRY(m_writer.log.begin(connection()));
        NY_TRY(recordAct("refused", what, error.code));
        NY_TRY(connection().change("COMMIT", {}));
        m_core->headFile.advance(m_writer.log.head());
        return {};
    };
    // The refusal stands even where it cannot be recorded (a full disk).
    if (!record()) {
        rollBack();
    }
}

Result<void> WriteTransaction::recordAct(std::string_view operation, std::string_view table,
                                         std::string_view reason, std::string after) {
    AuditLine line;
    line.author = m_author;
    line.operation = operation;
    line.table = table;
    line.reason = reason;
    line.after = std::move(after);
    return m_writer.log.append(connection(), std::move(line));
}

Result<std::unique_ptr<nuanyang::data::Cursor>> WriteTransaction::open(std::string_view sql,
                                                                       Parameters parameters) {
    NY_TRY(checkUsable());
    return StatementCursor::open(connection(), sql, parameters, m_call.stopToken());
}

Result<void> WriteTransaction::settle() {
    if (const TableShape* table = m_writer.capture.deletedFrom()) {
        return conflict("data.delete.forbidden").with("table", table->name);
    }
    for (Change& change : m_writer.capture.take()) {
        NY_TRY(checkScope(change));
        NY_TRY(auditChange(std::move(change)));
    }
    return {};
}

Result<void> WriteTransaction::auditChange(Change change) {
    const bool isSubject = change.shape->name == "core_subject";
    const std::optional<std::int64_t> subject = isSubject             ? change.row
                                                : change.subjectAfter ? change.subjectAfter
                                                                      : change.subjectBefore;
    if (m_detail == AuditDetail::DigestPerRow) {
        std::string& digests = m_bulk[change.shape];
        RowDigestList::add(digests, {change.row, subject.value_or(0), change.digest});
        return digests.size() < bulkRecordLimit ? Result<void>() : writeBulkRecords();
    }
    AuditLine line;
    line.author = m_author;
    line.operation = !m_operation.empty() ? m_operation : change.isInsert ? "insert" : "update";
    line.table = change.shape->name;
    line.row = change.row;
    line.subject = subject;
    line.before = std::move(change.before);
    line.after = std::move(change.after);
    line.digest = change.digest;
    line.reason = m_reason;
    return m_writer.log.append(connection(), std::move(line));
}

Result<void> WriteTransaction::writeBulkRecords() {
    for (auto& [shape, digests] : m_bulk) {
        AuditLine line;
        line.author = m_author;
        line.operation = "bulk";
        line.table = shape->name;
        line.rowDigests = std::move(digests);
        NY_TRY(m_writer.log.append(connection(), std::move(line)));
    }
    m_bulk.clear();
    return {};
}

Result<void> WriteTransaction::checkUnitColumns() {
    for (const auto& [shape, row] : m_unitRows) {
        const auto name = [&columns = shape->columns](int column) -> const std::string& {
            return columns[static_cast<std::size_t>(column)].name;
        };
        const Parameter id(row);
        const LentStatement found = NY_TRY(connection().service(
            fmt::format("SELECT {0}.{1} IS core_subject.unit_id FROM main.{0} JOIN"
                        " main.core_subject ON core_subject.id = {0}.{2} WHERE {0}.id = ?",
                        shape->name, name(shape->unitColumn), name(shape->subjectColumn)),
            {&id, 1}));
        const bool exists = NY_TRY(connection().step(found.get()));
        if (exists && sqlite3_column_int(found.get(), 0) == 0) {
            return conflict("data.unit.mismatch")
                .with("table", shape->name)
                .with("row", std::to_string(row));
        }
    }
    return {};
}

Result<void> WriteTransaction::finish(bool insideDelivery) {
    NY_TRY(checkUsable());
    const auto write = [this]() -> Result<void> {
        NY_TRY(m_call.checkCancelled());
        NY_TRY(writeBulkRecords());
        NY_TRY(checkUnitColumns());
        return connection().change("COMMIT", {});
    };
    if (auto written = write(); !written) {
        fail(written.error(), "commit");
        return written;
    }
    const std::int64_t last = m_writer.log.head().sequence;
    if (last >= m_firstSequence) {
        m_core->headFile.advance(m_writer.log.head());
    }
    const auto& touched = m_writer.capture.touched();
    const CommitInfo info{{touched.begin(), touched.end()}, m_published, insideDelivery};
    const std::shared_ptr<ServiceCore> core = m_core;
    release();
    if (!info.tables.empty()) {
        core->watch.committed(info.tables, m_firstSequence, last);
        core->afterCommit(info);
    }
    return {};
}

Result<void> WriteTransaction::commit() {
    return finish(false);
}

Result<void> WriteTransaction::commitDelivery(std::int64_t event) {
    NY_TRY(checkUsable());
    const Parameter values[] = {event, m_module->grants.id};
    NY_TRY(
        connection().change("UPDATE main.core_cursor SET sequence = ? WHERE module = ?", values));
    return finish(true);
}

namespace {

/// A session's hold on its transaction.
class SessionHandle final : public nuanyang::data::WriteBackend {
public:
    SessionHandle(std::shared_ptr<WriteTransaction> transaction, bool mayCommit)
        : m_transaction(std::move(transaction)), m_mayCommit(mayCommit) {}
    ~SessionHandle() override {
        if (m_mayCommit) {
            m_transaction->abandon();
        }
    }
    Result<std::unique_ptr<nuanyang::data::Cursor>> open(std::string_view sql,
                                                         Parameters parameters) override {
        return m_transaction->open(sql, parameters);
    }
    Result<std::int64_t> insert(std::string_view table, std::span<const Field> fields) override {
        return m_transaction->insert(table, fields);
    }
    Result<void> update(std::string_view table, std::int64_t id,
                        std::span<const Field> fields) override {
        return m_transaction->update(table, id, fields);
    }
    Result<std::int64_t> upsert(std::string_view table, std::span<const Field> key,
                                std::span<const Field> fields) override {
        return m_transaction->upsert(table, key, fields);
    }
    Result<void> voidRow(std::string_view table, std::int64_t id,
                         std::string_view reason) override {
        return m_transaction->voidRow(table, id, reason);
    }
    Result<std::int64_t> execute(std::string_view sql, Parameters parameters) override {
        return m_transaction->execute(sql, parameters);
    }
    Result<SubjectId> addSubject(UnitId unit) override { return m_transaction->addSubject(unit); }
    Result<void> moveSubject(SubjectId subject, UnitId unit) override {
        return m_transaction->moveSubject(subject, unit);
    }
    Result<void> publish(NewEvent event) override {
        return m_transaction->publish(std::move(event));
    }
    Result<void> recordDisclosure(SubjectId subject, std::string_view what,
                                  std::string_view reason) override {
        return m_transaction->recordDisclosure(subject, what, reason);
    }
    Result<void> commit() override {
        if (!m_mayCommit) {
            return conflict("data.session.delivery");
        }
        return m_transaction->commit();
    }

private:
    std::shared_ptr<WriteTransaction> m_transaction;
    bool m_mayCommit;
};

}  // namespace

std::unique_ptr<nuanyang::data::WriteBackend> sessionOver(
    std::shared_ptr<WriteTransaction> transaction, bool mayCommit) {
    return std::make_unique<SessionHandle>(std::move(transaction), mayCommit);
}

}  // namespace nuanyang::core::data
