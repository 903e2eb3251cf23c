#include "tests/integration/killrounds/killedwriter.h"

#include <array>
#include <atomic>
#include <chrono>
#include <random>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "core/data/dataservice.h"

namespace nuanyang::killrounds {

namespace {

using core::data::DataService;
using core::data::ModuleGrants;
using nuanyang::data::Database;

constexpr int writers = 2;
constexpr long mostCommits = 200'000;

/// What a writer was told, in memory that outlives it: the number of its newest commit.
struct Ledger {
    std::array<std::atomic<long>, writers> acknowledged;
};

ModuleGrants writerGrants() {
    ModuleGrants grants;
    grants.id = "kill";
    grants.prefix = "kill";
    grants.tables = {{"kill_row", "", "", "", false, {}}};
    grants.eventsPublished = {"kill.row.added"};
    return grants;
}

ModuleGrants listenerGrants() {
    ModuleGrants grants;
    grants.id = "echo";
    grants.prefix = "echo";
    grants.tables = {{"echo_row", "", "", "", false, {}}};
    grants.eventsListened = {"kill.row.added"};
    return grants;
}

Call systemCall() {
    return Call(DataService::systemCaller(), "kill", *Date::create(2026, 3, 1), Language::English);
}

Result<std::unique_ptr<DataService>> openService(const std::filesystem::path& directory) {
    core::data::OpenOptions options;
    options.directory = directory;
    options.create = true;
    options.busyLimit = std::chrono::seconds(30);
    auto service = NY_TRY(DataService::open(options));
    NY_TRY(service->migrate(
        writerGrants(),
        {{1, "0001_rows.sql",
          "CREATE TABLE kill_row (id INTEGER PRIMARY KEY, writer INTEGER NOT NULL,"
          " number INTEGER NOT NULL, text TEXT, voided_at INTEGER, void_reason TEXT,"
          " UNIQUE (writer, number)) STRICT;"}}));
    NY_TRY(service->migrate(
        listenerGrants(), {{1, "0001_rows.sql",
                            "CREATE TABLE echo_row (id INTEGER PRIMARY KEY, event INTEGER NOT NULL"
                            " UNIQUE, voided_at INTEGER, void_reason TEXT) STRICT;"}}));
    NY_TRY(service->beginListening("echo"));
    return service;
}

Result<void> echo(const Call&, nuanyang::data::WriteSession& session,
                  const nuanyang::data::Event& event) {
    NY_TRY(session.insert("echo_row", {{"event", event.sequence}}));
    return {};
}

Result<bool> handleNext(DataService& service) {
    return service.deliverNext("echo", *Date::create(2026, 3, 1), Language::English, echo);
}

Result<void> addRow(Database& database, int writer, long number) {
    auto session = NY_TRY(database.write(systemCall()));
    NY_TRY(session.insert(
        "kill_row", {{"writer", writer}, {"number", number}, {"text", std::string(200, 'x')}}));
    NY_TRY(session.publish({"kill.row.added", std::nullopt, Json{{"number", number}}}));
    return session.commit();
}

/// Never returns: it writes until it is killed, or says with its exit code that it could not.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& directory, int writer,
                                   Ledger& ledger) {
    const auto work = [&]() -> Result<void> {
        const auto service = NY_TRY(openService(directory));
        const auto database = NY_TRY(service->database(writerGrants()));
        auto reading = NY_TRY(database->read(systemCall()));
        long number = NY_TRY(reading.one<long>(
            "SELECT coalesce(max(number), 0) FROM kill_row WHERE writer = ?", writer));
        while (number < mostCommits) {
            NY_TRY(addRow(*database, writer, ++number));
            ledger.acknowledged[static_cast<std::size_t>(writer)] = number;
            NY_TRY(handleNext(*service));
        }
        return {};
    };
    ::_exit(work() ? 0 : 1);
}

/// False when a writer ended by itself.
bool killSomeTime(const std::filesystem::path& directory, Ledger& ledger, std::mt19937& random) {
    std::array<pid_t, writers> children{};
    for (int writer = 0; writer < writers; ++writer) {
        children[static_cast<std::size_t>(writer)] = ::fork();
        if (children[static_cast<std::size_t>(writer)] == 0) {
            writeUntilKilled(directory, writer, ledger);
        }
    }
    std::uniform_int_distribution<int> moment(0, 120'000);
    bool killed = true;
    for (const pid_t child : children) {
        std::this_thread::sleep_for(std::chrono::microseconds(moment(random)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        killed = killed && WIFSIGNALED(status);
    }
    return killed;
}

Result<void> look(const std::filesystem::path& directory, const Ledger& ledger, Outcome& outcome) {
    const auto service = NY_TRY(openService(directory));
    const auto database = NY_TRY(service->database(writerGrants()));
    auto session = NY_TRY(database->read(systemCall()));
    outcome.acknowledged = 0;
    outcome.found = 0;
    for (int writer = 0; writer < writers; ++writer) {
        const long number = ledger.acknowledged[static_cast<std::size_t>(writer)];
        outcome.acknowledged += number;
        outcome.found += NY_TRY(session.one<long>(
            "SELECT count(*) FROM kill_row WHERE writer = ? AND number <= ?", writer, number));
    }
    outcome.rows = NY_TRY(session.one<long>("SELECT count(*) FROM kill_row"));
    while (NY_TRY(handleNext(*service))) {
    }
    const auto echoes = NY_TRY(service->database(listenerGrants()));
    auto handled = NY_TRY(echoes->read(systemCall()));
    outcome.handled = NY_TRY(handled.one<long>("SELECT count(*) FROM echo_row"));
    outcome.events = outcome.rows;
    const auto verdict = NY_TRY(service->verifyAudit());
    outcome.intact = verdict.intact();
    outcome.firstBroken = verdict.intact() ? "" : verdict.breaks.front().sentence.english;
    return {};
}

}  // namespace

Result<Outcome> run(const std::filesystem::path& directory, int rounds, unsigned seed) {
    NY_TRY(openService(directory));
    auto* ledger = static_cast<Ledger*>(
        ::mmap(nullptr, sizeof(Ledger), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    std::mt19937 random(seed);
    Outcome outcome;
    for (outcome.rounds = 0; outcome.rounds < rounds;) {
        if (!killSomeTime(directory, *ledger, random)) {
            return internalError("killrounds.writer", "a writer failed");
        }
        ++outcome.rounds;
        NY_TRY(look(directory, *ledger, outcome));
        if (!outcome.lostNothing()) {
            break;
        }
    }
    ::munmap(ledger, sizeof(Ledger));
    return outcome;
}

}  // namespace nuanyang::killrounds
