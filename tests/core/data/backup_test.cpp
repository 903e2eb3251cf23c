#include <atomic>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

class BackupTest : public DataFixture {
protected:
    std::filesystem::path file() const { return m_directory.path() / "copy.nybackup"; }
    std::string content(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void flipByte(const std::filesystem::path& path, std::streamoff at) {
        std::fstream stream(path, std::ios::binary | std::ios::in | std::ios::out);
        stream.seekg(at);
        const char byte = static_cast<char>(stream.get() ^ 0x40);
        stream.seekp(at);
        stream.put(byte);
    }
};

TEST_F(BackupTest, ARestoredBackupHasWhatWasThereAndKeepsTheReplacedDatabase) {
    const auto made = m_service->createBackup(file());
    ASSERT_OK(made);
    EXPECT_TRUE(made->checked);
    EXPECT_EQ(made->bytes, static_cast<std::int64_t>(std::filesystem::file_size(file())));
    ASSERT_OK(addPerson(m_admin, "Later", UnitId{1}));
    close();
    const auto restored = DataService::restoreBackup(directory(), file());
    ASSERT_OK(restored);
    EXPECT_TRUE(std::filesystem::exists(restored->previous));
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin), (std::vector<std::string>{"Li", "Wang", "Zhao"}));
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
    EXPECT_EQ(m_service->listAudit({}).value().front().operation, "restore");
    close();
    ASSERT_OK(DataService::restoreBackup(directory(), restored->previous));
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin).size(), 4u);
}

TEST_F(BackupTest, ABackupIsMadeWhileOthersWrite) {
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        while (!stop) {
            written += addPerson(m_admin, "P", UnitId{1}).has_value() ? 1 : 0;
        }
    });
    for (int i = 0; i < 5; ++i) {
        while (written <= i) {  // so that there is always something new to copy
            std::this_thread::yield();
        }
        ASSERT_OK(m_service->createBackup(m_directory.path() / ("b" + std::to_string(i))));
    }
    stop = true;
    writer.join();
    EXPECT_GT(written, 0);
    close();
    ASSERT_OK(DataService::restoreBackup(directory(), m_directory.path() / "b4"));
    reopen();
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(BackupTest, AnEncryptedBackupTellsNothingAndOpensWithItsPassphraseOnly) {
    ASSERT_OK(m_service->createBackup(file(), "correct horse"));
    EXPECT_EQ(content(file()).find("Zhao"), std::string::npos);
    EXPECT_EQ(content(file()).find("SQLite"), std::string::npos);
    close();
    EXPECT_CODE("data.backup.passphraseNeeded", DataService::restoreBackup(directory(), file()));
    EXPECT_CODE("data.backup.passphraseWrong",
                DataService::restoreBackup(directory(), file(), "wrong horse"));
    ASSERT_OK(DataService::restoreBackup(directory(), file(), "correct horse"));
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin).size(), 3u);
    EXPECT_TRUE(std::filesystem::is_empty(directory() / "backups") ||
                !std::filesystem::exists(directory() / "state" / "restoring.db"));
}

TEST_F(BackupTest, AnEncryptedBackupThatWasChangedOrCutIsRefused) {
    ASSERT_OK(m_service->createBackup(file(), "correct horse"));
    close();
    const auto size = std::filesystem::file_size(file());
    flipByte(file(), static_cast<std::streamoff>(size) - 100);
    EXPECT_CODE("data.backup.damaged",
                DataService::restoreBackup(directory(), file(), "correct horse"));
    flipByte(file(), static_cast<std::streamoff>(size) - 100);
    std::filesystem::resize_file(file(), 82 + 65536 + 17);
    EXPECT_CODE("data.backup.damaged",
                DataService::restoreBackup(directory(), file(), "correct horse"));
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin).size(), 3u);
}

TEST_F(BackupTest, ADamagedBackupIsRefusedAndNothingIsTouched) {
    ASSERT_OK(m_service->createBackup(file()));
    close();
    std::filesystem::resize_file(file(), std::filesystem::file_size(file()) / 2);
    EXPECT_CODE("data.backup.damaged", DataService::restoreBackup(directory(), file()));
    std::ofstream(file(), std::ios::trunc) << "this is no database at all, just some words";
    EXPECT_CODE("data.backup.damaged", DataService::restoreBackup(directory(), file()));
    std::ofstream(file(), std::ios::trunc).close();
    EXPECT_CODE("data.backup.damaged", DataService::restoreBackup(directory(), file()));
    EXPECT_CODE("data.backup.missing",
                DataService::restoreBackup(directory(), m_directory.path() / "nothing"));
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin).size(), 3u);
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(BackupTest, ABackupThatWasEditedIsRefused) {
    tamper("UPDATE people_person SET name = 'Mallory' WHERE name = 'Li'");
    ASSERT_OK(m_service->createBackup(file()));
    close();
    EXPECT_CODE("data.backup.damaged", DataService::restoreBackup(directory(), file()));
}

TEST_F(BackupTest, NothingIsOverwritten) {
    ASSERT_OK(m_service->createBackup(file()));
    EXPECT_CODE("data.backup.exists", m_service->createBackup(file()));
    EXPECT_CODE("data.backup.failed",
                m_service->createBackup(m_directory.path() / "no" / "such" / "folder"));
}

TEST_F(BackupTest, ADirectoryInUseIsNotReplaced) {
    ASSERT_OK(m_service->createBackup(file()));
    EXPECT_CODE("data.file.inUse", DataService::restoreBackup(directory(), file()));
    EXPECT_EQ(namesSeenBy(m_admin).size(), 3u);
}

TEST_F(BackupTest, ADirectoryWithoutADatabaseIsRestoredInto) {
    ASSERT_OK(m_service->createBackup(file()));
    const std::filesystem::path fresh = m_directory.path() / "fresh";
    const auto restored = DataService::restoreBackup(fresh, file());
    ASSERT_OK(restored);
    EXPECT_TRUE(restored->previous.empty());
    auto service = DataService::open(optionsFor(fresh));
    ASSERT_OK(service);
    EXPECT_EQ((*service)->subjectCounts().value().total, 3);
    EXPECT_TRUE((*service)->verifyAudit().value().intact());
}

TEST_F(BackupTest, ADamagedDatabaseIsReplacedAndKept) {
    ASSERT_OK(m_service->createBackup(file()));
    close();
    std::ofstream(databaseFile(), std::ios::trunc) << "ruined";
    EXPECT_CODE("data.file.corrupt", DataService::open(optionsFor(directory())));
    const auto restored = DataService::restoreBackup(directory(), file());
    ASSERT_OK(restored);
    EXPECT_EQ(content(restored->previous), "ruined");
    reopen();
    EXPECT_EQ(namesSeenBy(m_admin).size(), 3u);
}

TEST_F(BackupTest, MakingOneCanBeCancelled) {
    std::stop_source source;
    source.request_stop();
    EXPECT_CODE("call.cancelled",
                m_service->createBackup(file(), std::nullopt, source.get_token()));
    EXPECT_FALSE(std::filesystem::exists(file()));
}

}  // namespace
}  // namespace nuanyang::core::data
