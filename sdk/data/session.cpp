#include "sdk/data/session.h"

#include "sdk/data/database.h"

namespace nuanyang::data {

// Key functions stand here, so that each class has one home for its type information.
Row::~Row() = default;
Cursor::~Cursor() = default;
SessionBackend::~SessionBackend() = default;
WriteBackend::~WriteBackend() = default;
Subscription::~Subscription() = default;
Database::~Database() = default;

ReadSession::ReadSession(std::unique_ptr<SessionBackend> backend)
    : Queries(backend.get()), m_backend(std::move(backend)) {}
ReadSession::ReadSession(ReadSession&&) noexcept = default;
ReadSession& ReadSession::operator=(ReadSession&&) noexcept = default;
ReadSession::~ReadSession() = default;

WriteSession::WriteSession(std::unique_ptr<WriteBackend> backend)
    : Queries(backend.get()), m_backend(std::move(backend)) {}
WriteSession::WriteSession(WriteSession&&) noexcept = default;
WriteSession& WriteSession::operator=(WriteSession&&) noexcept = default;
WriteSession::~WriteSession() = default;

namespace detail {

Error columnCountError(const Row& row, int expected) {
    return internalError("data.column.count")
        .with("expected", std::to_string(expected))
        .with("actual", std::to_string(row.columnCount()));
}

Error columnTypeError(const Row& row, int column) {
    return internalError("data.column.type")
        .with("column", std::string(row.columnName(column)))
        .with("position", std::to_string(column + 1));
}

}  // namespace detail

}  // namespace nuanyang::data
