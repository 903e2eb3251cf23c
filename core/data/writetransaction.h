#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/data/servicecore.h"
#include "core/data/statementcursor.h"
#include "sdk/data/database.h"
#include "sdk/data/session.h"

namespace nuanyang::core::data {

using nuanyang::data::AuditDetail;
using nuanyang::data::Field;
using nuanyang::data::NewEvent;

/// One transaction of one module and one caller: carries out structured changes, checks each row
/// against the caller's scope, and writes what the audit log and the event log keep of it.
class WriteTransaction final : public nuanyang::data::WriteBackend {
public:
    static Result<std::shared_ptr<WriteTransaction>> begin(const std::shared_ptr<ServiceCore>& core,
                                                           const ModulePtr& module,
                                                           const Call& call, AuditDetail detail);
    WriteTransaction(std::shared_ptr<ServiceCore> core, WriterQueue::Turn turn, ModulePtr module,
                     const Call& call, AuditDetail detail);
    ~WriteTransaction() override;

    Result<std::unique_ptr<nuanyang::data::Cursor>> open(std::string_view sql,
                                                         Parameters parameters) override;
    Result<std::int64_t> insert(std::string_view table, std::span<const Field> fields) override;
    Result<void> update(std::string_view table, std::int64_t id,
                        std::span<const Field> fields) override;
    Result<std::int64_t> upsert(std::string_view table, std::span<const Field> key,
                                std::span<const Field> fields) override;
    Result<void> voidRow(std::string_view table, std::int64_t id, std::string_view reason) override;
    Result<std::int64_t> execute(std::string_view sql, Parameters parameters) override;
    Result<SubjectId> addSubject(UnitId unit) override;
    Result<void> moveSubject(SubjectId subject, UnitId unit) override;
    Result<void> publish(NewEvent event) override;
    Result<void> recordDisclosure(SubjectId subject, std::string_view what,
                                  std::string_view reason) override;
    Result<void> commit() override;

    /// For the service: writes on the transaction's connection that are no module's.
    Connection& connection() { return *m_writer.connection; }
    /// Moves the module's cursor to the event that was handled, and commits both.
    Result<void> commitDelivery(std::int64_t event);
    /// Rolls back and lets the next one write; nothing where it has ended already.
    void abandon();
    /// A record that is about no row.
    Result<void> recordAct(std::string_view operation, std::string_view table,
                           std::string_view reason, std::string after = {});

private:
    enum class State { Open, Failed, Ended };

    Result<void> checkUsable() const;
    /// Runs one change; when it fails the session is of no use any more, and a refusal is recorded.
    template <class Work>
    auto change(std::string_view what, Work work) -> decltype(work()) {
        if (auto usable = checkUsable(); !usable) {
            return std::move(usable).error();
        }
        auto result = work();
        if (!result) {
            fail(result.error(), what);
        }
        return result;
    }
    void fail(const Error& error, std::string_view what);
    void recordRefusal(const Error& error, std::string_view what);

    Result<const TableGrant*> ownTable(std::string_view table);
    Result<const TableGrant*> writableTable(std::string_view table);
    Result<std::int64_t> insertRow(const TableGrant& table, std::span<const Field> fields);
    Result<void> updateRow(const TableGrant& table, std::int64_t id, std::span<const Field> fields);
    Result<void> voidOne(const TableGrant& table, std::int64_t id, std::string_view reason);
    Result<std::optional<Field>> missingUnit(const TableGrant& table,
                                             std::span<const Field> fields);
    Result<int> runChange(const std::string& sql, std::span<const Field> first,
                          std::span<const Field> second = {},
                          std::optional<std::int64_t> id = std::nullopt,
                          std::int64_t* returned = nullptr);

    Result<UnitId> unitOf(std::int64_t subject);
    Result<void> checkSubject(std::int64_t subject);
    Result<void> checkUnit(UnitId unit) const;
    Result<void> checkScope(const Change& change);
    Result<void> requireSubjects() const;
    Result<void> moveRows(std::int64_t subject, UnitId unit);

    Result<void> settle();  // looks at what the last statement did
    Result<void> auditChange(Change change);
    Result<void> writeBulkRecords();
    Result<void> checkUnitColumns();
    Result<void> finish(bool insideDelivery);
    void rollBack();
    void release();

    std::shared_ptr<ServiceCore> m_core;
    ModulePtr m_module;
    Call m_call;
    AuditDetail m_detail;
    AuditAuthor m_author;
    State m_state = State::Open;
    bool m_published = false;
    std::int64_t m_firstSequence = 0;
    std::string_view m_operation;  // set where it is neither insert nor update
    std::string m_reason;
    std::string m_sql;
    std::optional<std::pair<std::int64_t, UnitId>> m_lastUnit;
    std::vector<std::pair<const TableShape*, std::int64_t>> m_unitRows;
    std::map<const TableShape*, std::string> m_bulk;
    WriterQueue::Turn m_turn;
    Writer& m_writer;
};

/// What a session holds: lets go of the transaction when the session ends.
std::unique_ptr<nuanyang::data::WriteBackend> sessionOver(
    std::shared_ptr<WriteTransaction> transaction, bool mayCommit);

}  // namespace nuanyang::core::data
