#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sdk/base/export.h"
#include "sdk/base/ids.h"
#include "sdk/base/result.h"
#include "sdk/data/event.h"
#include "sdk/data/parameter.h"
#include "sdk/data/row.h"

namespace nuanyang::data {

/// A statement that runs: the host's side of a query. Modules do not use it directly.
class NUANYANG_SDK_EXPORT Cursor {
public:
    virtual ~Cursor();
    /// True when it stands at a row, false at the end.
    virtual Result<bool> next() = 0;
    virtual const Row& row() const = 0;
};

/// The host's side of a session.
class NUANYANG_SDK_EXPORT SessionBackend {
public:
    virtual ~SessionBackend();
    virtual Result<std::unique_ptr<Cursor>> open(std::string_view sql, Parameters parameters) = 0;
};

/// Queries, for both kinds of sessions. SQL goes to the engine as it stands, with `?` for each
/// parameter; never build it from text that a person wrote. Statements are cached by their text.
///
///     struct Line { SubjectId id; std::string name; std::optional<std::string> phone; };
///     auto lines = NY_TRY(session.all<Line>(
///         "SELECT id, name, phone FROM registry_person WHERE unit_id = ?", unit));
///
/// Every call can fail with `data.statement.invalid` (the SQL), `data.grant.denied` (a table or
/// view that the module neither owns nor declared), `data.query.tooLong` (cut off by the guard),
/// `data.column.count`, `data.column.type`, `call.cancelled`, `data.file.corrupt`.
class NUANYANG_SDK_EXPORT Queries {
public:
    /// All rows, in the order of the query.
    template <class T, class... P>
    Result<std::vector<T>> all(std::string_view sql, const P&... parameters) {
        const std::array<Parameter, sizeof...(P)> bound{Parameter(parameters)...};
        return allBound<T>(sql, bound);
    }

    /// The first row, or nothing.
    template <class T, class... P>
    Result<std::optional<T>> first(std::string_view sql, const P&... parameters) {
        const std::array<Parameter, sizeof...(P)> bound{Parameter(parameters)...};
        const auto cursor = NY_TRY(m_answering->open(sql, bound));
        Result<std::optional<T>> found;
        if (NY_TRY(cursor->next())) {
            NY_TRY(detail::mapInto(cursor->row(), found->emplace()));
        }
        return found;
    }

    /// The first row; fails with NotFound `data.row.missing` where there is none.
    template <class T, class... P>
    Result<T> one(std::string_view sql, const P&... parameters) {
        const std::array<Parameter, sizeof...(P)> bound{Parameter(parameters)...};
        const auto cursor = NY_TRY(m_answering->open(sql, bound));
        if (!NY_TRY(cursor->next())) {
            return notFound("data.row.missing", std::string(sql));
        }
        Result<T> found{T{}};
        NY_TRY(detail::mapInto(cursor->row(), *found));
        return found;
    }

    /// Calls `visit` with each row, without keeping them.
    template <class T, class Visit, class... P>
    Result<void> each(Visit&& visit, std::string_view sql, const P&... parameters) {
        const std::array<Parameter, sizeof...(P)> bound{Parameter(parameters)...};
        return eachBound<T>(std::forward<Visit>(visit), sql, bound);
    }

    /// The same with parameters whose number is known only at run time (filters that combine).
    template <class T, class Visit>
    Result<void> eachBound(Visit&& visit, std::string_view sql, Parameters parameters) {
        const auto cursor = NY_TRY(m_answering->open(sql, parameters));
        while (NY_TRY(cursor->next())) {
            T row{};
            NY_TRY(detail::mapInto(cursor->row(), row));
            visit(std::move(row));
        }
        return {};
    }
    template <class T>
    Result<std::vector<T>> allBound(std::string_view sql, Parameters parameters) {
        const auto cursor = NY_TRY(m_answering->open(sql, parameters));
        Result<std::vector<T>> rows;
        while (NY_TRY(cursor->next())) {
            NY_TRY(detail::mapInto(cursor->row(), rows->emplace_back()));
        }
        return rows;
    }

protected:
    explicit Queries(SessionBackend* answering) : m_answering(answering) {}
    Queries(Queries&&) noexcept = default;
    Queries& operator=(Queries&&) noexcept = default;
    ~Queries() = default;

private:
    SessionBackend* m_answering;  // the session's own, which keeps it
};

/// A snapshot: whatever others write meanwhile, its answers fit each other. Personal rows outside
/// of the caller's scope are not there. Keep it short; use it from one thread at a time. Ends when
/// destroyed.
class NUANYANG_SDK_EXPORT ReadSession final : public Queries {
public:
    explicit ReadSession(std::unique_ptr<SessionBackend> backend);
    ReadSession(ReadSession&&) noexcept;
    ReadSession& operator=(ReadSession&&) noexcept;
    ~ReadSession();

private:
    std::unique_ptr<SessionBackend> m_backend;
};

/// The host's side of a transaction.
class NUANYANG_SDK_EXPORT WriteBackend : public SessionBackend {
public:
    ~WriteBackend() override;
    virtual Result<std::int64_t> insert(std::string_view table, std::span<const Field> fields) = 0;
    virtual Result<void> update(std::string_view table, std::int64_t id,
                                std::span<const Field> fields) = 0;
    virtual Result<std::int64_t> upsert(std::string_view table, std::span<const Field> key,
                                        std::span<const Field> fields) = 0;
    virtual Result<void> voidRow(std::string_view table, std::int64_t id,
                                 std::string_view reason) = 0;
    virtual Result<std::int64_t> execute(std::string_view sql, Parameters parameters) = 0;
    virtual Result<SubjectId> addSubject(UnitId unit) = 0;
    virtual Result<void> moveSubject(SubjectId subject, UnitId unit) = 0;
    virtual Result<void> publish(NewEvent event) = 0;
    virtual Result<void> recordDisclosure(SubjectId subject, std::string_view what,
                                          std::string_view reason) = 0;
    virtual Result<void> commit() = 0;
};

/// One transaction: it reads what it has written, and others see all of it or nothing. It rolls
/// back unless committed. There is one writer at a time on the whole machine: open it late, commit
/// soon, and never wait for a person in between. Use it from one thread.
///
/// Every change is audited with the call's caller and verb, before and after. Further failures:
/// `data.scope.denied` (a person of a unit that is not the caller's), `data.privilege.denied` (the
/// table asks for a privilege that the caller lacks), `data.row.missing`, `data.row.exists`,
/// `data.constraint.violated`, `data.file.full`, `data.file.readOnly`, `data.file.busy`. After a
/// failed change the session refuses everything with `data.session.failed`, so that half of a verb
/// is never committed.
class NUANYANG_SDK_EXPORT WriteSession final : public Queries {
public:
    explicit WriteSession(std::unique_ptr<WriteBackend> backend);
    WriteSession(WriteSession&&) noexcept;
    WriteSession& operator=(WriteSession&&) noexcept;
    ~WriteSession();

    /// Adds a row to an own table and returns its id; `id` is given out where it is not among the
    /// fields.
    Result<std::int64_t> insert(std::string_view table, std::initializer_list<Field> fields) {
        return m_backend->insert(table, {fields.begin(), fields.size()});
    }
    Result<std::int64_t> insert(std::string_view table, std::span<const Field> fields) {
        return m_backend->insert(table, fields);
    }
    /// Changes the named columns of the row with that id.
    Result<void> update(std::string_view table, std::int64_t id,
                        std::initializer_list<Field> fields) {
        return m_backend->update(table, id, {fields.begin(), fields.size()});
    }
    Result<void> update(std::string_view table, std::int64_t id, std::span<const Field> fields) {
        return m_backend->update(table, id, fields);
    }
    /// Adds the row, or changes the one with the same `key` (columns under a UNIQUE constraint).
    Result<std::int64_t> upsert(std::string_view table, std::initializer_list<Field> key,
                                std::initializer_list<Field> fields) {
        return m_backend->upsert(table, {key.begin(), key.size()}, {fields.begin(), fields.size()});
    }
    /// Marks a record as wrong instead of deleting it: fills its columns `voided_at` and
    /// `void_reason`, which every audited table has. Fails with `data.void.reasonMissing`,
    /// `data.row.voided` when it was void already.
    Result<void> voidRow(std::string_view table, std::int64_t id, std::string_view reason) {
        return m_backend->voidRow(table, id, reason);
    }
    /// Free SQL that changes an own table which the manifest declares as `derived` (a search
    /// index, staging rows: made again from other tables, so neither audited nor personal).
    /// Returns the number of rows changed.
    template <class... P>
    Result<std::int64_t> execute(std::string_view sql, const P&... parameters) {
        const std::array<Parameter, sizeof...(P)> bound{Parameter(parameters)...};
        return m_backend->execute(sql, bound);
    }

    /// Enters a person into the register of subjects that row scope is enforced from. Needs the
    /// capability `subjects`.
    Result<SubjectId> addSubject(UnitId unit) { return m_backend->addSubject(unit); }
    /// From now on the person belongs to another unit, for whoever may see and change them.
    Result<void> moveSubject(SubjectId subject, UnitId unit) {
        return m_backend->moveSubject(subject, unit);
    }

    /// Writes an event into the durable log, in this transaction.
    Result<void> publish(NewEvent event) { return m_backend->publish(std::move(event)); }

    /// Writes into the audit log that something masked was shown to the caller, and why.
    Result<void> recordDisclosure(SubjectId subject, std::string_view what,
                                  std::string_view reason) {
        return m_backend->recordDisclosure(subject, what, reason);
    }

    /// When it returns, the change is on the disk and every enabled listener has caught up with
    /// what was published. A listener's failure is its own and does not undo the change.
    Result<void> commit() { return m_backend->commit(); }

private:
    std::unique_ptr<WriteBackend> m_backend;
};

}  // namespace nuanyang::data
