#include "tests/bench/data/bareengine.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace nuanyang::bench {

namespace {

void require(sqlite3* db, bool done) {
    if (!done) {
        std::fprintf(stderr, "engine: %s\n", sqlite3_errmsg(db));
        std::exit(1);
    }
}

}  // namespace

BareEngine::BareEngine(const std::filesystem::path& file) {
    require(nullptr,
            sqlite3_open_v2(file.c_str(), &m_db,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                            nullptr) == SQLITE_OK);
    sqlite3_busy_handler(
        m_db,
        [](void*, int) {
            std::this_thread::sleep_for(std::chrono::microseconds(300));
            return 1;
        },
        nullptr);
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA cache_size=-16384");
    run("PRAGMA foreign_keys=ON");
}

BareEngine::~BareEngine() {
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_db);
}

void BareEngine::run(const char* sql) {
    require(m_db, sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

sqlite3_stmt* BareEngine::statement(const char* sql) {
    sqlite3_stmt*& kept = m_statements[sql];
    if (kept == nullptr) {
        require(m_db, sqlite3_prepare_v2(m_db, sql, -1, &kept, nullptr) == SQLITE_OK);
    }
    return kept;
}

void BareEngine::step(const char* sql) {
    sqlite3_stmt* running = statement(sql);
    require(m_db, sqlite3_step(running) == SQLITE_DONE);
    sqlite3_reset(running);
}

void BareEngine::insertNote(std::int64_t person, const std::string& text) {
    static constexpr const char* begin = "BEGIN IMMEDIATE";
    static constexpr const char* insert = "INSERT INTO bench_note (person_id, text) VALUES (?, ?)";
    static constexpr const char* commit = "COMMIT";
    step(begin);
    sqlite3_bind_int64(statement(insert), 1, person);
    sqlite3_bind_text(statement(insert), 2, text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
    step(insert);
    step(commit);
}

std::int64_t BareEngine::readPersonInSnapshot(std::int64_t id) {
    static constexpr const char* begin = "BEGIN";
    static constexpr const char* commit = "COMMIT";
    step(begin);
    const std::int64_t sum = readPerson(id);
    step(commit);
    return sum;
}

std::int64_t BareEngine::readPerson(std::int64_t id) {
    static constexpr const char* sql =
        "SELECT id, name, unit_id, born, phone FROM bench_person WHERE id = ?";
    sqlite3_stmt* running = statement(sql);
    sqlite3_bind_int64(running, 1, id);
    std::int64_t sum = 0;
    if (sqlite3_step(running) == SQLITE_ROW) {
        const std::string name(reinterpret_cast<const char*>(sqlite3_column_text(running, 1)));
        const std::string born(reinterpret_cast<const char*>(sqlite3_column_text(running, 3)));
        const std::string phone(reinterpret_cast<const char*>(sqlite3_column_text(running, 4)));
        sum = sqlite3_column_int64(running, 0) + sqlite3_column_int64(running, 2) +
              static_cast<std::int64_t>(name.size() + born.size() + phone.size());
    }
    sqlite3_reset(running);
    return sum;
}

std::int64_t BareEngine::readPage(const std::string& after) {
    static constexpr const char* sql =
        "SELECT id, name, unit_id, born, phone FROM bench_person WHERE name > ?"
        " ORDER BY name, id LIMIT 50";
    sqlite3_stmt* running = statement(sql);
    sqlite3_bind_text(running, 1, after.data(), static_cast<int>(after.size()), SQLITE_STATIC);
    std::int64_t sum = 0;
    while (sqlite3_step(running) == SQLITE_ROW) {
        const std::string name(reinterpret_cast<const char*>(sqlite3_column_text(running, 1)));
        const std::string born(reinterpret_cast<const char*>(sqlite3_column_text(running, 3)));
        const std::string phone(reinterpret_cast<const char*>(sqlite3_column_text(running, 4)));
        sum += sqlite3_column_int64(running, 0) + sqlite3_column_int64(running, 2) +
               static_cast<std::int64_t>(name.size() + born.size() + phone.size());
    }
    sqlite3_reset(running);
    return sum;
}

}  // namespace nuanyang::bench
