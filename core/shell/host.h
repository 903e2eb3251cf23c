#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/access/account.h"
#include "core/modules/manifest.h"
#include "core/modules/modulehost.h"
#include "sdk/base/call.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"
#include "sdk/module/contributions.h"
#include "sdk/module/persondirectory.h"
#include "sdk/module/unitdirectory.h"

class QObject;

namespace nuanyang::core::shell {

/// One contribution of a module that is on.
struct Contributed {
    std::string module;
    modules::Contribution what;
    std::string pageUrl;  ///< `qrc:/nuanyang/qml/Nuanyang/Registry/PeoplePage.qml`, or empty
};

/// A module as the modules page shows it.
struct ModuleRow {
    modules::ModuleInfo info;
    modules::Explanation explanation;
};

struct UnitDraft {
    std::string name;
    std::int64_t onDuty = 0;

    bool operator==(const UnitDraft&) const = default;
};

struct BackupDone {
    std::filesystem::path file;
    std::int64_t bytes = 0;
};

/// The house as the window needs it. Everything is thread-safe; what is called a verb takes time
/// and belongs off the GUI thread. The window knows nothing else of the host, so that it can be
/// tried on a fake.
class Host {
public:
    virtual ~Host() = default;

    /// True once any account has a password. Verb.
    virtual Result<bool> asksForPassword() = 0;
    /// Without a name: the owner of a directory without passwords. Verb.
    virtual Result<Caller> signIn(const std::optional<std::string>& name,
                                  const std::optional<std::string>& password) = 0;
    virtual void signOut() = 0;
    /// Starts what is on for the one who has signed in. Verb.
    virtual Result<void> startModules() = 0;

    /// True while nobody is registered and no unit is there. Verb.
    virtual Result<bool> isEmpty(const Call& call) = 0;
    /// Enters the units of a new group. Fails with `app.group.noRegistry`. Verb.
    virtual Result<void> foundUnits(const Call& call, const std::vector<UnitDraft>& units) = 0;
    /// Fills an empty directory with the sample group. Verb.
    virtual Result<void> foundSample(const Call& call) = 0;

    /// Of the modules that work now, as far as the caller may.
    virtual std::vector<Contributed> contributions(const Caller& caller) const = 0;
    virtual std::vector<ModuleRow> modules() const = 0;
    virtual Result<modules::SwitchReport> previewSwitch(const std::string& module,
                                                        bool on) const = 0;
    /// Verb.
    virtual Result<modules::SwitchReport> switchModule(const Call& call, const std::string& module,
                                                       bool on) = 0;
    virtual std::vector<std::string> departments() const = 0;
    /// A department uses these modules and the mandatory ones. Verb.
    virtual Result<void> defineProfile(const Call& call, const std::string& department,
                                       const std::vector<std::string>& modules) = 0;

    /// Hears, off the GUI thread, of modules that are about to stop (their views must be gone when
    /// it returns) and that have changed. One listener.
    struct ModuleListener {
        std::function<void(const std::string& module)> aboutToStop;
        std::function<void()> changed;
    };
    virtual void listen(ModuleListener listener) = 0;

    /// GUI thread. What a module throws is an error here.
    virtual Result<std::unique_ptr<QObject>> createView(ui::ViewContext& context,
                                                        const module::ViewRequest& request) = 0;
    virtual Result<void> runCommand(const Call& call, const std::string& command) = 0;
    /// Asks all providers; those that do not answer within `wait` are left out. Verb.
    virtual std::vector<modules::SearchAnswer> search(const Call& call, const std::string& text,
                                                      int limit,
                                                      std::chrono::milliseconds wait) = 0;

    /// Null while no module offers them.
    virtual std::shared_ptr<module::PersonDirectory> persons() const = 0;
    virtual std::shared_ptr<module::UnitDirectory> units() const = 0;

    virtual Sentence sentence(const Error& error, Language language) const = 0;
    /// The language in which events are handled and sample data is made.
    virtual void setLanguage(Language language) = 0;

    virtual Result<std::vector<access::Account>> accounts(const Call& call) = 0;
    virtual Result<void> addAccount(const Call& call, const access::NewAccount& account,
                                    const std::string& password) = 0;
    virtual Result<void> setPassword(const Call& call, const std::string& account,
                                     const std::string& password) = 0;
    virtual Result<void> setAccountEnabled(const Call& call, const std::string& account,
                                           bool enabled) = 0;

    virtual Result<BackupDone> createBackup(const Call& call, const std::filesystem::path& file,
                                            const std::optional<std::string>& passphrase) = 0;

    virtual std::filesystem::path directory() const = 0;
    /// The business day.
    virtual Date today() const = 0;
};

}  // namespace nuanyang::core::shell
