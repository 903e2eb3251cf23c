// Reading tables: how long and in how much memory, against LibreOffice with the same file.
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/documents/filetables.h"
#include "tests/bench/measurement.h"

namespace nuanyang::bench {
namespace {

namespace fs = std::filesystem;
using core::documents::FileTables;
using nuanyang::documents::ColumnKind;
using nuanyang::documents::TableLayout;

constexpr int people = 100'000;
constexpr int columns = 25;
constexpr int rounds = 3;
constexpr int identityColumn = 1;

std::string identityNumber(int person) {
    return fmt::format("44052419500310{:04}", person % 10'000);
}

std::vector<std::string> person(int number) {
    std::vector<std::string> row{
        fmt::format("张{}", number), identityNumber(number),
        fmt::format("19{:02}-0{}-1{}", 30 + number % 40, 1 + number % 9, number % 10),
        fmt::format("0{}", number)};
    while (row.size() < columns) {
        row.push_back(fmt::format("第{}单位{}", row.size(), number * 7 % 50'021));
    }
    return row;
}

void require(bool held, const char* what) {
    if (!held) {
        fmt::print(stderr, "{}\n", what);
        std::exit(1);
    }
}

void writePeople(const fs::path& file) {
    TableLayout layout{"名册", {}};
    for (int i = 0; i < columns; ++i) {
        layout.columns.push_back(
            {fmt::format("列{}", i), i == 2 ? ColumnKind::Date : ColumnKind::Text, 12});
    }
    FileTables tables;
    auto writer = tables.create(file, layout);
    require(writer.has_value(), "not created");
    for (int i = 0; i < people; ++i) {
        require((*writer)->row(person(i)).has_value(), "not written");
    }
    require((*writer)->finish().has_value(), "not finished");
}

/// Every row, with its identity number compared.
void readPeople(const fs::path& file) {
    FileTables tables;
    auto reader = tables.open(file, {});
    require(reader.has_value(), "not opened");
    TableRow row;
    int read = -1;  // the headings
    while ((*reader)->next(row).value_or(false)) {
        require(read < 0 || row.cells.at(identityColumn).text == identityNumber(read),
                "an identity number is not as it was");
        ++read;
    }
    require(read == people, "rows are missing");
}

struct Run {
    double seconds;    ///< of the processor, its own and the kernel's: both sides use one at a time
    double megabytes;  ///< the most that it held
};

double secondsOf(const timeval& time) {
    constexpr double microseconds = 1e6;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / microseconds;
}

/// In a process of its own, so that its memory is its alone. `measured` runs in it.
template <class Measured>
Run runApart(Measured measured) {
    Run run{};
    rusage usage{};
    const pid_t child = ::fork();
    if (child == 0) {
        measured();
        ::_exit(0);
    }
    int status = 0;
    ::wait4(child, &status, 0, &usage);
    require(WIFEXITED(status) && WEXITSTATUS(status) == 0, "a measured process failed");
    run.seconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    run.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return run;
}

void convertWithLibreOffice(const fs::path& file, const fs::path& folder) {
    const std::string profile = "-env:UserInstallation=file://" + (folder / "profile").string();
    ::freopen("/dev/null", "w", stdout);
    ::freopen("/dev/null", "w", stderr);
    ::execlp("soffice", "soffice", profile.c_str(), "--headless", "--convert-to", "csv", "--outdir",
             folder.c_str(), file.c_str(), nullptr);
    ::_exit(127);
}

/// With its shared texts, as spreadsheet programs save it; ours are written without.
fs::path savedByLibreOffice(const fs::path& file, const fs::path& folder) {
    const std::string command = fmt::format(
        "soffice '-env:UserInstallation=file://{0}/profile' --headless --convert-to "
        "xlsx --outdir {0}/saved {1} >/dev/null 2>&1",
        folder.string(), file.string());
    require(std::system(command.c_str()) == 0, "LibreOffice did not save");
    return folder / "saved" / file.filename();
}

std::vector<double> secondsReading(const fs::path& file, double& megabytes) {
    std::vector<double> seconds;
    for (int i = 0; i < rounds; ++i) {
        const Run run = runApart([&] { readPeople(file); });
        seconds.push_back(run.seconds);
        megabytes = std::max(megabytes, run.megabytes);
    }
    return seconds;
}

void compareWithLibreOffice(const fs::path& file, const fs::path& folder) {
    double megabytes = 0;
    const double ours = median(secondsReading(file, megabytes));
    const Run theirs = runApart([&] { convertWithLibreOffice(file, folder); });
    print({"workbook of 100,000 × 25, LibreOffice's time over ours", theirs.seconds / ours, 5,
           Bound::AtLeast, "x",
           fmt::format("{:.2f} s, LibreOffice {:.1f} s and {:.0f} MB", ours, theirs.seconds,
                       theirs.megabytes)});
    print({"… memory", megabytes, 200, Bound::AtMost, "MB", ""});

    const fs::path saved = savedByLibreOffice(file, folder);
    double sharedMegabytes = 0;
    const double shared = median(secondsReading(saved, sharedMegabytes));
    const Run again = runApart([&] { convertWithLibreOffice(saved, folder); });
    print({"… saved by LibreOffice, with shared texts", again.seconds / shared, 5, Bound::AtLeast,
           "x", fmt::format("{:.2f} s, LibreOffice {:.1f} s", shared, again.seconds)});
    print({"… memory", sharedMegabytes, 200, Bound::AtMost, "MB", ""});
}

int measure() {
    std::string name = (fs::temp_directory_path() / "nuanyang-bench-XXXXXX").string();
    const fs::path folder = ::mkdtemp(name.data());
    const fs::path file = folder / "people.xlsx";
    double megabytes = 0;
    const Run written = runApart([&] { writePeople(file); });
    print({"… written", written.megabytes, 200, Bound::AtMost, "MB",
           fmt::format("{:.2f} s", written.seconds)});
    if (std::system("command -v soffice >/dev/null") == 0) {
        compareWithLibreOffice(file, folder);
    } else {
        const double ours = median(secondsReading(file, megabytes));
        print({"workbook of 100,000 × 25 read (no LibreOffice to compare with)", megabytes, 200,
               Bound::AtMost, "MB", fmt::format("{:.2f} s", ours)});
    }
    fs::remove_all(folder);
    return 0;
}

}  // namespace
}  // namespace nuanyang::bench

int main() {
    return nuanyang::bench::measure();
}
