#include <csignal>
#include <sqlite3.h>

#include "tests/integration/cli/ctlfixture.h"

namespace nuanyang::integration {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys;
}

Json rowOf(const Json& rows, const char* key, const std::string& value) {
    for (const Json& row : rows) {
        if (row[key] == value) {
            return row;
        }
    }
    return {};
}

class CtlInitTest : public CtlFixture {};

TEST_F(CtlInitTest, MakesTheDirectoryAndSaysWhatIsInIt) {
    const CtlRun run = ctl({"init"});
    EXPECT_EQ(run.exit, 0) << run.err;
    EXPECT_THAT(keysOf(run.json()), testing::ElementsAre("data", "persons", "units"));
    EXPECT_EQ(run.json()["data"], data().string());
    EXPECT_EQ(run.json()["persons"], 0);
    EXPECT_THAT(run.err, IsEmpty());
}

TEST_F(CtlInitTest, SecondTimeIsAConflictAndChangesNothing) {
    init();
    const CtlRun run = ctl({"init"});
    EXPECT_EQ(run.exit, 5);
    EXPECT_EQ(run.code(), "cli.init.exists");
}

TEST_F(CtlInitTest, EnvironmentNamesTheDirectory) {
    m_around.environment["NUANYANG_DATA"] = data().string();
    EXPECT_EQ(runCtl({"init"}, m_around).exit, 0);
    EXPECT_TRUE(fs::exists(data() / "nuanyang.db"));
}

class CtlModuleTest : public CtlFixture {};

TEST_F(CtlModuleTest, UnknownModuleIsNotFound) {
    init();
    EXPECT_EQ(ctl({"module", "explain", "quux"}).exit, 4);
    EXPECT_EQ(ctl({"module", "enable", "quux"}).exit, 4);
}

class CtlAccessTest : public CtlFixture {};

TEST_F(CtlAccessTest, FreshDirectoryHasOneOwner) {
    init();
    const Json rows = ctl({"access", "user", "list"}).json();
    ASSERT_EQ(rows.size(), 1U);
    for (const char* key : {"name", "role", "unit", "department", "enabled"}) {
        EXPECT_TRUE(rows[0].contains(key)) << key;
    }
    EXPECT_EQ(rows[0]["role"], "administrator");
    EXPECT_EQ(rows[0]["enabled"], true);
}

TEST_F(CtlAccessTest, PasswordClosesTheHouse) {
    init();
    const std::string owner = ownersName();
    ASSERT_EQ(givePassword(owner, "sunny day").exit, 0);
    EXPECT_EQ(ctl({"module", "list"}).exit, 6);
    EXPECT_EQ(ctl({"module", "list"}).code(), "access.signIn.required");
    EXPECT_EQ(ctlAs(owner, "rainy day", {"module", "list"}).exit, 6);
    EXPECT_EQ(ctlAs(owner, "rainy day", {"module", "list"}).code(), "access.signIn.refused");
    EXPECT_EQ(ctlAs(owner, "sunny day", {"module", "list"}).exit, 0);
    EXPECT_EQ(ctl({"--as", owner, "module", "list"}).code(), "access.signIn.passwordMissing");
}

TEST_F(CtlAccessTest, GuessingIsSlowedDownAcrossProcesses) {
    init();
    const std::string owner = ownersName();
    ASSERT_EQ(givePassword(owner, "sunny day").exit, 0);
    for (int i = 0; i < 4; ++i) {
        (void)ctlAs(owner, "guess", {"module", "list"});
    }
    const CtlRun run = ctlAs(owner, "sunny day", {"module", "list"});
    EXPECT_EQ(run.exit, 6);
    EXPECT_EQ(run.code(), "access.signIn.throttled");
    EXPECT_THAT(run.message(), testing::ContainsRegex("[0-9]+ seconds"));
}

TEST_F(CtlAccessTest, NewPasswordComesFromItsOwnVariableOrStandardInput) {
    init();
    const std::string owner = ownersName();
    ASSERT_EQ(givePassword(owner, "sunny day").exit, 0);
    CtlSurroundings around = m_around;
    around.environment["NUANYANG_PASSWORD"] = "sunny day";
    const std::vector<std::string> words{"--data", data().string(), "--json",   "--as", owner,
                                         "access", "user",          "password", owner};
    EXPECT_EQ(runCtl(words, around).code(), "cli.password.missing");
    around.input = "second one\n";
    EXPECT_EQ(runCtl(words, around).exit, 0);
    around.environment["NUANYANG_PASSWORD"] = "second one";
    around.environment["NUANYANG_NEW_PASSWORD"] = "third one";
    EXPECT_EQ(runCtl(words, around).exit, 0);
    EXPECT_EQ(ctlAs(owner, "third one", {"module", "list"}).exit, 0);
}

TEST_F(CtlAccessTest, TerminalAsksWithoutShowing) {
    init();
    const std::string owner = ownersName();
    const CtlRun set =
        typeAtCtl({"--data", data().string(), "access", "user", "password", owner},
                  {{"New password", "sunny day\n"}, {"Once more", "sunny day\n"}}, m_around);
    EXPECT_EQ(set.exit, 0) << set.out;
    EXPECT_THAT(set.out, testing::Not(HasSubstr("sunny")));
    const CtlRun used = typeAtCtl({"--data", data().string(), "--as", owner, "module", "list"},
                                  {{"Password of", "sunny day\n"}}, m_around);
    EXPECT_EQ(used.exit, 0) << used.out;
    EXPECT_THAT(used.out, testing::Not(HasSubstr("sunny")));
}

TEST_F(CtlAccessTest, TwoDifferentPasswordsChangeNothing) {
    init();
    const std::string owner = ownersName();
    const CtlRun run = typeAtCtl({"--data", data().string(), "access", "user", "password", owner},
                                 {{"New password", "one\n"}, {"Once more", "two\n"}}, m_around);
    EXPECT_EQ(run.exit, 3) << run.out;
    EXPECT_EQ(ctl({"module", "list"}).exit, 0);
}

TEST_F(CtlAccessTest, InterruptAtThePromptIsACancellation) {
    init();
    const CtlRun run =
        typeAtCtl({"--data", data().string(), "access", "user", "password", ownersName()},
                  {{"New password", "half\x03"}}, m_around);
    EXPECT_EQ(run.exit, 9) << run.out;
    EXPECT_EQ(ctl({"module", "list"}).exit, 0);
}

TEST_F(CtlAccessTest, LastAdministratorCannotBeDisabled) {
    init();
    const CtlRun run = ctl({"access", "user", "disable", ownersName()});
    EXPECT_EQ(run.exit, 5);
    EXPECT_EQ(run.code(), "access.account.lastAdministrator");
}

TEST_F(CtlAccessTest, ClerkMayNotDoWhatTheirRoleMayNotAndTheLogKnows) {
    init();
    ASSERT_EQ(ctl({"access", "user", "add", "li", "--role", "leader"}).exit, 0);
    const CtlRun run = ctl({"--as", "li", "access", "user", "add", "x", "--role", "leader"});
    EXPECT_EQ(run.exit, 6);
    EXPECT_EQ(run.code(), "access.privilege.missing");
    EXPECT_EQ(ctl({"--as", "li", "module", "disable", "registry"}).exit, 6);
    EXPECT_EQ(ctl({"--as", "li", "audit", "list"}).exit, 6);
    EXPECT_EQ(ctl({"--as", "li", "backup", "create", (m_folder / "b").string()}).exit, 6);
    const Json refused = ctl({"audit", "list", "--operation", "refused"}).json();
    EXPECT_EQ(refused.size(), 4U);
    EXPECT_EQ(refused[0]["actor"], "li");
}

TEST_F(CtlAccessTest, BadRoleUnitOrNameIsSaid) {
    init();
    EXPECT_EQ(ctl({"access", "user", "add", "li", "--role", "emperor"}).exit, 3);
    EXPECT_EQ(ctl({"access", "user", "add", "li", "--role", "unit-clerk"}).code(),
              "access.account.unitRequired");
    EXPECT_EQ(ctl({"access", "user", "add", "li", "--role", "unit-clerk", "--unit", "月球"}).exit,
              4);
    EXPECT_EQ(ctl({"access", "user", "add", "12", "--role", "leader"}).exit, 3);
    EXPECT_EQ(ctl({"access", "user", "password", "nobody"}).exit, 4);
}

TEST_F(CtlAccessTest, DisabledAccountIsEnabledAgain) {
    init();
    ASSERT_EQ(ctl({"access", "user", "add", "li", "--role", "leader"}).exit, 0);
    EXPECT_EQ(ctl({"access", "user", "disable", "LI"}).json()["enabled"], false);
    EXPECT_EQ(ctl({"--as", "li", "module", "list"}).code(), "access.account.disabled");
    EXPECT_EQ(ctl({"access", "user", "enable", "li"}).json()["enabled"], true);
    EXPECT_EQ(ctl({"--as", "li", "module", "list"}).exit, 0);
}

class CtlAuditTest : public CtlFixture {};

TEST_F(CtlAuditTest, ListTellsWhoDidWhat) {
    init();
    ASSERT_EQ(ctl({"access", "user", "add", "li", "--role", "leader"}).exit, 0);
    const Json rows = ctl({"audit", "list"}).json();
    const Json added = rowOf(rows, "verb", "access.user.add");
    ASSERT_TRUE(added.is_object()) << rows;
    EXPECT_EQ(added["operation"], "insert");
    EXPECT_EQ(added["table"], "access_account");
    EXPECT_EQ(added["after"]["name"], "li");
    EXPECT_EQ(ctl({"audit", "list", "--limit", "1"}).json().size(), 1U);
    EXPECT_EQ(ctl({"audit", "list", "--limit", "0"}).exit, 3);
}

TEST_F(CtlAuditTest, VerifyFindsAnEditBehindTheBack) {
    init();
    const CtlRun intact = ctl({"audit", "verify"});
    EXPECT_EQ(intact.exit, 0) << intact.err;
    EXPECT_EQ(intact.json()["intact"], true);
    EXPECT_TRUE(intact.json()["firstBroken"].is_null());
    sqlite3* file = nullptr;
    ASSERT_EQ(sqlite3_open((data() / "nuanyang.db").c_str(), &file), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(file, "UPDATE access_account SET department = 'x' WHERE id = 1", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(file);
    const CtlRun found = ctl({"audit", "verify"});
    EXPECT_EQ(found.exit, 8);
    EXPECT_EQ(found.json()["intact"], false);
    EXPECT_EQ(found.json()["firstBroken"]["table"], "access_account");
    EXPECT_EQ(found.code(), "cli.audit.broken");
}

class CtlBackupTest : public CtlFixture {};

TEST_F(CtlBackupTest, BackupIsCheckedAndComesBack) {
    init();
    const std::string file = (m_folder / "backup.db").string();
    const CtlRun made = ctl({"backup", "create", file});
    ASSERT_EQ(made.exit, 0) << made.err;
    EXPECT_EQ(made.json()["file"], file);
    EXPECT_EQ(made.json()["checked"], true);
    EXPECT_EQ(made.json()["bytes"], fs::file_size(file));
    ASSERT_EQ(ctl({"access", "user", "add", "li", "--role", "leader"}).exit, 0);
    EXPECT_EQ(ctl({"backup", "create", file}).exit, 5);
    const CtlRun restored = ctl({"backup", "restore", file});
    ASSERT_EQ(restored.exit, 0) << restored.err;
    EXPECT_EQ(restored.json()["checked"], true);
    EXPECT_EQ(ctl({"access", "user", "list"}).json().size(), 1U);
    EXPECT_EQ(ctl({"audit", "verify"}).exit, 0);
}

TEST_F(CtlBackupTest, EncryptedBackupNeedsItsPassphrase) {
    init();
    const std::string file = (m_folder / "backup.enc").string();
    EXPECT_EQ(ctl({"backup", "create", file, "--encrypt"}).code(), "cli.passphrase.missing");
    m_around.environment["NUANYANG_PASSPHRASE"] = "open sesame";
    ASSERT_EQ(ctl({"backup", "create", file, "--encrypt"}).exit, 0);
    m_around.environment["NUANYANG_PASSPHRASE"] = "open barley";
    EXPECT_NE(ctl({"backup", "restore", file}).exit, 0);
    m_around.environment["NUANYANG_PASSPHRASE"] = "open sesame";
    EXPECT_EQ(ctl({"backup", "restore", file}).exit, 0);
}

TEST_F(CtlBackupTest, RestoreBringsBackADamagedDirectory) {
    init();
    const std::string file = (m_folder / "backup.db").string();
    ASSERT_EQ(ctl({"backup", "create", file}).exit, 0);
    fs::remove(data() / "nuanyang.db-wal");
    write(data() / "nuanyang.db", std::string(8192, 'x'));
    const CtlRun run = ctl({"backup", "restore", file});
    EXPECT_EQ(run.exit, 0) << run.err;
    EXPECT_EQ(ctl({"module", "list"}).exit, 0);
}

TEST_F(CtlBackupTest, RubbishAndMissingFilesAreRefused) {
    init();
    write(m_folder / "rubbish", std::string(5000, 'x'));
    EXPECT_EQ(ctl({"backup", "restore", (m_folder / "rubbish").string()}).exit, 8);
    EXPECT_EQ(ctl({"backup", "restore", (m_folder / "nothing").string()}).exit, 4);
    EXPECT_EQ(ctl({"module", "list"}).exit, 0);
}

TEST_F(CtlBackupTest, RestoreAsksForTheRightToDoIt) {
    init();
    const std::string file = (m_folder / "backup.db").string();
    ASSERT_EQ(ctl({"backup", "create", file}).exit, 0);
    ASSERT_EQ(ctl({"access", "user", "add", "li", "--role", "leader"}).exit, 0);
    EXPECT_EQ(ctl({"--as", "li", "backup", "restore", file}).exit, 6);
    EXPECT_EQ(ctl({"access", "user", "list"}).json().size(), 2U);
}

}  // namespace
}  // namespace nuanyang::integration
