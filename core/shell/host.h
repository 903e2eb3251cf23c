#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/modules/manifest.h"
#include "sdk/base/call.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"
#include "sdk/module/contributions.h"
#include "sdk/module/persondirectory.h"
#include "sdk/module/unitdirectory.h"

namespace nuanyang::core::shell {

/// One contribution of a module that is on.
struct Contributed {
    std::string module;
    modules::Contribution what;
    std::string pageUrl;  ///< `qrc:/nuanyang/qml/Nuanyang/Registry/PeoplePage.qml`, or empty
};

struct StageTime {
    std::string stage;
    double milliseconds = 0;
};

/// A module as the modules page shows it.
struct ModuleRow {
    std::string id;
    std::string version;
    std::string icon;
    LocalizedText title;
    LocalizedText summary;
    std::string state;             ///< `started`, `faulted`, … as on the command line
    bool enabled = false;          ///< by profile, role and choice, whatever became of it
    bool mandatory = false;
    std::optional<Error> failure;  ///< why it is not working although it is on
    LocalizedText decidedBy;       ///< the sentence of `module explain`
    std::vector<StageTime> stages;
};

/// What else goes on or off with a module.
struct SwitchPreview {
    std::vector<std::string> alsoOn;
    std::vector<std::string> alsoOff;
};

struct DepartmentProfile {
    std::string id;
    LocalizedText title;
    std::vector<std::string> modules;
};

struct AccountRow {
    AccountId id;
    std::string name;
    std::string role;
    std::optional<UnitId> unit;
    std::string department;
    bool enabled = true;
    bool hasPassword = false;
};

struct NewAccount {
    std::string name;
    std::string password;
    std::string role;
    std::optional<UnitId> unit;
    std::string department;
};

struct RoleRow {
    std::string id;
    LocalizedText title;
    bool needsUnit = false;
};

struct UnitDraft {
    std::string name;
    std::int64_t onDuty = 0;
};

/// What a first start asks for.
struct GroupDraft {
    std::string name;
    std::vector<UnitDraft> units;
};

struct BackupDone {
    std::filesystem::path file;
    std::int64_t bytes = 0;
};

/// Who stands before the door of a data directory.
enum class Door {
    Founding,  ///< nothing in it yet: a group is to be set up
    Open,      ///< no account has a password: the owner walks in
    Asking,    ///< somebody has to sign in
};

/// The house as the window needs it. What takes time is called off the GUI thread; everything is
/// thread-safe. The window knows nothing else of the host, so that it can be tried on a fake.
class Host {
public:
    virtual ~Host() = default;

    virtual Door door() const = 0;
    /// Fails with the refusals of `core/access`; takes a tenth of a second.
    virtual Result<Caller> signIn(const std::string& name, const std::string& password) = 0;
    /// The owner of a directory without passwords.
    virtual Result<Caller> owner() = 0;

    virtual Result<void> foundGroup(const Call& call, const GroupDraft& draft) = 0;
    virtual Result<void> foundSample(const Call& call) = 0;
    /// Empty until one was given.
    virtual std::string groupName() const = 0;

    /// Of the modules that work now and are meant for the caller, in the order of the manifests.
    virtual std::vector<Contributed> contributions(const Caller& caller) const = 0;
    virtual std::vector<ModuleRow> modules() const = 0;
    virtual Result<SwitchPreview> previewSwitch(const std::string& module, bool on) const = 0;
    virtual Result<void> switchModule(const Call& call, const std::string& module, bool on) = 0;
    /// Called on any thread after modules have started or stopped.
    virtual void onModulesChanged(std::function<void()> changed) = 0;

    /// Empty functions while their module is not on.
    virtual module::ViewFactory viewFactory(const std::string& contribution) const = 0;
    virtual module::SearchHandler searchHandler(const std::string& contribution) const = 0;
    virtual module::CommandHandler commandHandler(const std::string& contribution) const = 0;

    /// Null while no module offers them.
    virtual std::shared_ptr<module::PersonDirectory> persons() const = 0;
    virtual std::shared_ptr<module::UnitDirectory> units() const = 0;

    virtual Sentence sentence(const Error& error, Language language) const = 0;

    virtual std::vector<DepartmentProfile> departments() const = 0;
    virtual Result<void> useDepartment(const Call& call, const std::string& department) = 0;

    virtual Result<std::vector<AccountRow>> accounts(const Call& call) = 0;
    virtual std::vector<RoleRow> roles() const = 0;
    virtual Result<AccountRow> addAccount(const Call& call, const NewAccount& account) = 0;
    virtual Result<void> setPassword(const Call& call, AccountId account,
                                     const std::string& password) = 0;
    virtual Result<void> disableAccount(const Call& call, AccountId account) = 0;

    virtual Result<BackupDone> createBackup(const Call& call, const std::filesystem::path& file,
                                            const std::optional<std::string>& passphrase) = 0;
    /// Checks the file and puts it in the place of the data; the window has to be opened again.
    virtual Result<BackupDone> restoreBackup(const Call& call, const std::filesystem::path& file,
                                             const std::optional<std::string>& passphrase) = 0;

    virtual std::filesystem::path directory() const = 0;
    /// The business day.
    virtual Date today() const = 0;
    virtual std::string version() const = 0;
};

}  // namespace nuanyang::core::shell
