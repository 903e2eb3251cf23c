#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <sqlite3.h>
#include <string>

namespace nuanyang::bench {

/// The baseline: the C API and nothing else. The same rows under the same indexes, the same pragmas
/// (WAL, synchronous=FULL, foreign keys, cache), no mutexes; each statement is compiled once and
/// kept. What it reads it copies into strings of its own, as whoever shows it must, and keeps no
/// longer. A read that stands alone is not in a transaction.
class BareEngine {
public:
    explicit BareEngine(const std::filesystem::path& file);
    ~BareEngine();
    BareEngine(const BareEngine&) = delete;
    BareEngine& operator=(const BareEngine&) = delete;

    void run(const char* sql);
    sqlite3_stmt* statement(const char* sql);
    sqlite3* handle() const { return m_db; }

    /// One row in a transaction of its own, as durable as ours.
    void insertNote(std::int64_t person, const std::string& text);
    std::int64_t readPerson(std::int64_t id);
    /// The same in a transaction, as one needs for a second read that fits the first.
    std::int64_t readPersonInSnapshot(std::int64_t id);
    std::int64_t readPage(const std::string& after);

private:
    void step(const char* sql);
    sqlite3* m_db = nullptr;
    std::map<const char*, sqlite3_stmt*> m_statements;
};

}  // namespace nuanyang::bench
