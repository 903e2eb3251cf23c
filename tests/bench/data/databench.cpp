// What the data service costs over the bare engine.
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <functional>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/bench/data/bareengine.h"
#include "tests/bench/data/benchdirectory.h"
#include "tests/bench/measurement.h"

namespace nuanyang::bench {
namespace {

constexpr int people = 50'000;
constexpr int rounds = 15;

struct Line {
    SubjectId id;
    std::string name;
    UnitId unit;
    std::string born;
    std::string phone;
};

std::int64_t sumOf(const Line& line) {
    return line.id.value + line.unit.value +
           static_cast<std::int64_t>(line.name.size() + line.born.size() + line.phone.size());
}

/// Keeps the compiler from leaving out what is measured.
std::int64_t total = 0;

/// The median of the ratios of both sides, measured in turn.
void compare(const std::string& name, double limit, int calls, const std::function<void(int)>& bare,
             const std::function<void(int)>& ours) {
    std::vector<double> ratios;
    std::vector<double> bareTimes;
    std::vector<double> ourTimes;
    for (int round = 0; round <= rounds; ++round) {
        const auto timeOf = [&](const std::function<void(int)>& work) {
            return secondsOf([&] {
                for (int i = 0; i < calls; ++i) {
                    work(round * calls + i);
                }
            });
        };
        const bool bareFirst = round % 2 == 0;
        const double first = timeOf(bareFirst ? bare : ours);
        const double second = timeOf(bareFirst ? ours : bare);
        if (round > 0) {  // the first one warms up
            bareTimes.push_back((bareFirst ? first : second) / calls);
            ourTimes.push_back((bareFirst ? second : first) / calls);
            ratios.push_back(ourTimes.back() / bareTimes.back());
        }
    }
    print({name, median(ratios), limit, Bound::AtMost, "x",
           fmt::format("{:.1f} µs", median(ourTimes) * 1e6),
           fmt::format("{:.1f} µs", median(bareTimes) * 1e6)});
}

int personAt(std::int64_t call) {
    return static_cast<int>(call * 7919 % people) + 1;
}

void benchReads(const BenchDirectory& directory) {
    BareEngine bare(directory.bareFile());
    const auto service = expect(core::data::DataService::open(optionsFor(directory.data())));
    const auto database = expect(service->database(benchGrants()));
    const Call admin = adminCall();
    const Call clerk = clerkCall();
    const Call clerkOfTwo = clerkOfTwoCall();
    const char* one = "SELECT id, name, unit_id, born, phone FROM bench_person WHERE id = ?";
    const char* page =
        "SELECT id, name, unit_id, born, phone FROM bench_person WHERE name > ?"
        " ORDER BY name, id LIMIT 50";
    const auto bareOne = [&](int i) { total += bare.readPerson(personAt(i)); };
    const auto barePage = [&](int i) { total += bare.readPage(nameOf(personAt(i))); };
    const auto readPage = [&](const Call& call, int i) {
        auto session = expect(database->read(call));
        for (const Line& line : expect(session.all<Line>(page, nameOf(personAt(i))))) {
            total += sumOf(line);
        }
    };
    {
        auto session = expect(database->read(admin));
        compare("point read", 1.2, 20'000, bareOne,
                [&](int i) { total += sumOf(expect(session.one<Line>(one, personAt(i)))); });
    }
    compare(
        "snapshot with one point read", 1.2, 20'000,
        [&](int i) { total += bare.readPersonInSnapshot(personAt(i)); },
        [&](int i) {
            auto session = expect(database->read(admin));
            total += sumOf(expect(session.one<Line>(one, personAt(i))));
        });
    compare("page of 50", 1.2, 1'000, barePage, [&](int i) { readPage(admin, i); });
    compare("page of 50 in a scope of a tenth", 2.0, 1'000, barePage,
            [&](int i) { readPage(clerk, i); });
    compare("page of 50 in a scope of two units, a tenth together", 2.0, 1'000, barePage,
            [&](int i) { readPage(clerkOfTwo, i); });
}

void writeNote(nuanyang::data::Database& database, const Call& call, int number) {
    auto session = expect(database.write(call));
    const SubjectId person{personAt(number)};
    const std::int64_t id =
        expect(session.insert("bench_note", {{"person_id", person}, {"text", nameOf(number)}}));
    expect(session.publish({"bench.note.added", person, Json{{"note", id}}}));
    expect(session.commit());
}

void benchCommits(const BenchDirectory& directory) {
    BareEngine bare(directory.bareFile());
    const auto service = expect(core::data::DataService::open(optionsFor(directory.data())));
    const auto database = expect(service->database(benchGrants()));
    const Call admin = adminCall();
    compare(
        "durable commit with audit and event", 1.3, 100,
        [&](int i) { bare.insertNote(personAt(i), nameOf(i)); },
        [&](int i) { writeNote(*database, admin, i); });
}

/// What one of several writing processes reports.
struct WriterReport {
    int commits = 0;
    double longestWait = 0;
};

std::vector<WriterReport> writeTogether(const BenchDirectory& directory, int processes,
                                        double seconds) {
    const std::size_t size = sizeof(WriterReport) * static_cast<std::size_t>(processes);
    auto* reports = static_cast<WriterReport*>(
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now() + std::chrono::milliseconds(200);
    const auto end = start + std::chrono::duration<double>(seconds);
    for (int i = 0; i < processes; ++i) {
        if (::fork() == 0) {
            const auto service =
                expect(core::data::DataService::open(optionsFor(directory.data())));
            const auto database = expect(service->database(benchGrants()));
            const Call call = adminCall();
            while (Clock::now() < start) {
            }
            for (int n = i; Clock::now() < end; n += processes) {
                const double took = secondsOf([&] { writeNote(*database, call, n); });
                reports[i].longestWait = std::max(reports[i].longestWait, took);
                ++reports[i].commits;
            }
            ::_exit(0);
        }
    }
    while (::wait(nullptr) > 0) {
    }
    std::vector<WriterReport> result(reports, reports + processes);
    ::munmap(reports, size);
    return result;
}

void benchProcesses(const BenchDirectory& directory) {
    std::vector<double> totals;
    std::vector<double> fairness;
    double longest = 0;
    double alone = 0;
    double together = 0;
    for (int round = 0; round < 5; ++round) {
        alone = writeTogether(directory, 1, 1.0).front().commits;
        const auto reports = writeTogether(directory, 4, 1.0);
        const auto [least, most] =
            std::minmax_element(reports.begin(), reports.end(),
                                [](const auto& a, const auto& b) { return a.commits < b.commits; });
        together = 0;
        for (const WriterReport& report : reports) {
            together += report.commits;
            longest = std::max(longest, report.longestWait);
        }
        totals.push_back(together / alone);
        fairness.push_back(static_cast<double>(least->commits) / most->commits);
    }
    print({"four processes writing, total to one alone", median(totals), 0.8, Bound::AtLeast, "x",
           fmt::format("{:.0f} commits/s", together), fmt::format("{:.0f} commits/s", alone)});
    print(
        {"four processes writing, slowest to fastest", median(fairness), 0.5, Bound::AtLeast, "x"});
    print({"four processes writing, longest wait", longest * 1000, 250, Bound::AtMost, "ms"});
}

}  // namespace
}  // namespace nuanyang::bench

/// bench_data [reads] [commits] [processes]: all of them where none is named.
int main(int count, char** arguments) {
    using namespace nuanyang::bench;
    const std::vector<std::string_view> wanted(arguments + 1, arguments + count);
    const auto isWanted = [&wanted](std::string_view part) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), part) != wanted.end();
    };
    const BenchDirectory directory(people);
    if (isWanted("reads")) {
        benchReads(directory);
    }
    if (isWanted("commits")) {
        benchCommits(directory);
    }
    if (isWanted("processes")) {
        benchProcesses(directory);
    }
    return total == 42 ? 1 : 0;
}
