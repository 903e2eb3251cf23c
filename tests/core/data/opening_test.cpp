#include <csignal>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/data/directorylock.h"
#include "sdk/base/messages.h"
#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

class OpeningTest : public DataFixture {
protected:
    std::string told(const std::filesystem::path& directory, bool create = false) {
        OpenOptions options = optionsFor(directory);
        options.create = create;
        const auto service = DataService::open(options);
        return service ? "opened" : service.error().code;
    }
    /// What `work` says in a process of its own, whose limits and rights are its own as well.
    static std::string inChild(const std::function<std::string()>& work) {
        int pipe[2];
        EXPECT_EQ(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const std::string said = work();
            const auto written = ::write(pipe[1], said.data(), said.size());
            ::_exit(written < 0 ? 1 : 0);
        }
        ::close(pipe[1]);
        char buffer[256];
        const ssize_t size = ::read(pipe[0], buffer, sizeof buffer);
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);
        return {buffer, static_cast<std::size_t>(size < 0 ? 0 : size)};
    }
    static std::string asNobody(const std::function<std::string()>& work) {
        return inChild([&] { return ::geteuid() != 0 || ::seteuid(65534) == 0 ? work() : "root"; });
    }
    static void writeRaw(const std::filesystem::path& file, const char* sql) {
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }
};

TEST_F(OpeningTest, ADirectoryWithoutDataIsOpenedOnlyToSetItUp) {
    const std::filesystem::path fresh = m_directory.path() / "fresh";
    EXPECT_EQ(told(fresh), "data.directory.missing");
    EXPECT_FALSE(std::filesystem::exists(fresh));
    EXPECT_EQ(told(fresh, true), "opened");
    EXPECT_EQ(told(fresh), "opened");
    std::filesystem::create_directory(m_directory.path() / "empty");
    EXPECT_EQ(told(m_directory.path() / "empty"), "data.directory.missing");
}

TEST_F(OpeningTest, AFileInPlaceOfTheDirectoryIsRefused) {
    std::ofstream(m_directory.path() / "file") << "x";
    EXPECT_EQ(told(m_directory.path() / "file", true), "data.directory.notWritable");
}

TEST_F(OpeningTest, ADirectoryThatCannotBeWrittenIsRefused) {
    close();
    std::filesystem::permissions(m_directory.path(), std::filesystem::perms(0755));
    std::filesystem::permissions(directory(), std::filesystem::perms(0555));
    EXPECT_EQ(asNobody([this] { return told(directory()); }), "data.directory.notWritable");
    std::filesystem::permissions(directory(), std::filesystem::perms(0755));
}

TEST_F(OpeningTest, ADatabaseThatCannotBeWrittenIsRefused) {
    close();
    std::filesystem::permissions(m_directory.path(), std::filesystem::perms(0755));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory())) {
        std::filesystem::permissions(entry.path(), std::filesystem::perms(0777));
    }
    std::filesystem::permissions(directory(), std::filesystem::perms(0777));
    std::filesystem::permissions(databaseFile(), std::filesystem::perms(0444));
    EXPECT_EQ(asNobody([this] { return told(directory()); }), "data.file.readOnly");
}

TEST_F(OpeningTest, ADatabaseOfANewerVersionIsRefusedAndLeftAsItIs) {
    close();
    tamper("PRAGMA user_version = 99");
    EXPECT_EQ(told(directory()), "data.file.newer");
}

TEST_F(OpeningTest, SomebodyElsesDatabaseIsRefused) {
    const std::filesystem::path other = m_directory.path() / "other";
    std::filesystem::create_directory(other);
    writeRaw(other / "nuanyang.db", "CREATE TABLE theirs (a); PRAGMA application_id = 7");
    EXPECT_EQ(told(other, true), "data.file.foreign");
}

TEST_F(OpeningTest, WhatIsNoDatabaseIsRefused) {
    close();
    std::ofstream(databaseFile(), std::ios::trunc) << std::string(5000, 'x');
    EXPECT_EQ(told(directory()), "data.file.corrupt");
}

TEST_F(OpeningTest, ADamagedPageIsAnErrorAndNoCrash) {
    close();
    std::fstream stream(databaseFile(), std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(4096);
    stream << std::string(8192, '\xff');
    stream.close();
    const std::string said = told(directory());
    if (said == "opened") {
        auto service = DataService::open(optionsFor(directory()));
        ASSERT_OK(service);
        EXPECT_FALSE((*service)->subjectCounts() && (*service)->verifyAudit());
    } else {
        EXPECT_EQ(said, "data.file.corrupt");
    }
}

TEST_F(OpeningTest, NetworkFilesystemsAreKnownByTheirTypes) {
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "ceph", "davfs"}) {
        EXPECT_TRUE(isNetworkType(type)) << type;
    }
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "9p", ""}) {
        EXPECT_FALSE(isNetworkType(type)) << type;
    }
    EXPECT_FALSE(isNetworkFilesystem(directory()));
}

TEST_F(OpeningTest, AFullDiskIsSaidAndNothingStoredBeforeIsLost) {
    close();
    const std::string said = inChild([this]() -> std::string {
        std::signal(SIGXFSZ, SIG_IGN);
        reopen();
        if (!m_people) {
            return "not opened";
        }
        const rlimit limit{400'000, 400'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const std::string much(3000, 'x');
        for (int i = 0; i < 1000; ++i) {
            auto session = m_people->write(m_admin);
            if (!session) {
                return session.error().code;
            }
            const auto added = session->insert(
                "people_note", {{"person_id", m_wang}, {"text", std::string_view(much)}});
            const auto committed = added ? session->commit() : Result<void>(added.error());
            if (!committed) {
                return committed.error().code + " " + (m_service->subjectCounts() ? "reads" : "");
            }
        }
        return "never full";
    });
    EXPECT_EQ(said, "data.file.full reads");
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin).size(), 3u);
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
}

TEST_F(OpeningTest, AWriterThatIsTooLongInTheWayIsNotWaitedForForever) {
    close();
    OpenOptions options = optionsFor(directory());
    options.busyLimit = std::chrono::milliseconds(100);
    auto service = DataService::open(options);
    ASSERT_OK(service);
    auto people = (*service)->database(peopleGrants());
    ASSERT_OK(people);
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(databaseFile().c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_CODE("data.file.busy", (*people)->write(m_admin));
    ASSERT_OK((*people)->read(m_admin));  // readers are not in anybody's way
    sqlite3_close(other);
    ASSERT_OK((*people)->write(m_admin));
}

TEST_F(OpeningTest, SeveralProcessesSetOneDirectoryUpTogether) {
    const std::filesystem::path fresh = m_directory.path() / "together";
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        children.push_back(::fork());
        if (children.back() == 0) {
            const auto setUp = [&]() -> Result<void> {
                const auto service = NY_TRY(DataService::open(optionsFor(fresh)));
                NY_TRY(service->migrate(peopleGrants(), peopleMigrations()));
                NY_TRY(service->migrate(visitsGrants(), visitsMigrations()));
                return {};
            };
            const auto done = setUp();
            if (!done) {
                std::fputs((describe(done.error()) + "\n").c_str(), stderr);
            }
            ::_exit(done ? 0 : 1);
        }
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    auto service = DataService::open(optionsFor(fresh));
    ASSERT_OK(service);
    EXPECT_EQ((*service)->schemaVersion("people").value_or(0), 1);
    EXPECT_TRUE((*service)->verifyAudit().value().intact());
}

TEST_F(OpeningTest, EveryCodeOfTheServiceHasItsSentences) {
    Messages messages;
    ASSERT_OK(messages.add(messageCatalog(), "data/messages.json"));
    EXPECT_TRUE(messages.knows("data.file.full"));
    EXPECT_FALSE(messages.sentence(unavailable("data.file.full"), Language::Chinese).hint.empty());
}

}  // namespace
}  // namespace nuanyang::core::data
