#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/modules/manifest.h"
#include "core/modules/modulestate.h"
#include "sdk/base/call.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"
#include "sdk/documents/tablefiles.h"
#include "sdk/module/contributions.h"

namespace nuanyang::core::data {
class DataService;
}

namespace nuanyang::core::modules {

/// For whom the modules run: what profiles and roles are asked about.
struct Audience {
    std::string department;  ///< empty: every module that is not switched off
    std::string role;
    bool operator==(const Audience&) const = default;
};

/// Where modules lie. A module in a later folder does not hide one of an earlier folder: the
/// newest usable version wins.
struct ModuleFolders {
    std::vector<std::filesystem::path> folders;
};

struct HostOptions {
    ModuleFolders folders;
    std::filesystem::path stateFolder;      ///< DIR/state: probe results, journals, quarantine
    std::filesystem::path probeExecutable;  ///< `nuanyang-probe`
    std::chrono::milliseconds stageLimit{5000};
    std::chrono::milliseconds probeLimit{5000};
    /// The business day and language in which events are handled.
    std::function<Date()> today;
    std::function<Language()> language;
    /// Runs its argument on the GUI thread and returns when it is done; called from other threads
    /// only. Empty: libraries are loaded on the thread that starts the module.
    std::function<void(const std::function<void()>&)> onMainThread;
    /// Whether a resource (`:/nuanyang/qml/…/PeoplePage.qml`) exists. Empty: pages are not checked.
    std::function<bool(const std::string&)> resourceExists;
    /// What modules read and write tables with. Empty: they are told that this host cannot.
    std::shared_ptr<nuanyang::documents::TableFiles> tableFiles;
    std::vector<std::string> reservedUris{"Nuanyang.Ui", "Nuanyang.Shell"};
};

/// One installed module, as it stands now.
struct ModuleInfo {
    std::shared_ptr<const Manifest> manifest;
    std::filesystem::path packageFolder;
    ModuleState state = ModuleState::Discovered;
    bool enabled = false;         ///< it should be running (whether or not it could be started)
    std::optional<Error> reason;  ///< why it is not running, or what troubles it while it runs
    std::vector<StageTime> stages;
    const std::string& id() const { return manifest->id; }
};

/// Something in a module folder that is not a usable module: rubbish, an older version, a rejected
/// package, a second copy.
struct Finding {
    std::filesystem::path path;
    std::string id;       ///< where it could be told
    std::string version;  ///< where it could be told
    Error reason;
};

/// A contribution of a module that is on.
struct ContributionRef {
    std::string module;
    std::shared_ptr<const Manifest> manifest;  ///< keeps `contribution` alive
    const Contribution* contribution = nullptr;
    /// `qrc:/nuanyang/qml/Nuanyang/Registry/PeoplePage.qml`, empty without a page.
    std::string pageUrl() const;
    const Contribution* operator->() const { return contribution; }
};

struct VerbRef {
    std::string module;  ///< the group on the command line
    std::shared_ptr<const Manifest> manifest;
    const Verb* verb = nullptr;
};

/// What one search provider answered, or why it did not.
struct SearchAnswer {
    std::string module;
    std::string provider;
    Result<std::vector<module::SearchHit>> hits;
};

/// Hears what happens to modules. Called on the thread that runs the operation, or whose commit
/// brought a listener into trouble; must not call the host's operations.
class HostObserver {
public:
    virtual ~HostObserver() = default;
    /// The module's views must be gone when this returns: the host is about to revoke everything.
    /// On the thread of the operation: in a running client, never the GUI thread.
    virtual void aboutToStop(const std::string& moduleId) = 0;
    /// State, reason or contributions are not what they were.
    virtual void changed(const std::string& moduleId) = 0;
    /// Switches were stored, by this process or another one on the same data directory. On a thread
    /// of the data service's; must return at once. `setAudience` with the same audience, on a
    /// worker, follows them.
    virtual void switchesStored() {}
};

/// Finds, checks, resolves, loads, starts and stops modules, and stands between them and everybody
/// who calls them. Knows no module by name.
///
/// `start`, `stop`, `enable`, `disable` and `setAudience` are operations: they block, one at a
/// time, and in a running client they belong on a worker thread. Everything else is thread-safe
/// and quick. A module that fails is taken out with its dependents; no operation fails because of
/// it: see `modules()`.
class ModuleHost {
public:
    /// Looks into the folders; loads nothing. Fails only when the host's own tables cannot be read
    /// or made (`data.*`). `data` must outlive the host.
    static Result<std::unique_ptr<ModuleHost>> create(data::DataService& data, HostOptions options);
    ~ModuleHost();
    ModuleHost(const ModuleHost&) = delete;
    ModuleHost& operator=(const ModuleHost&) = delete;

    /// Starts all modules that are on for the audience, in order of dependency, and delivers the
    /// events that wait for them. On the main thread before the event loop, or on a worker.
    Result<void> start(const Audience& audience);
    /// Somebody else has signed in: starts and stops what differs.
    Result<void> setAudience(const Audience& audience);
    /// Stops everything, dependents first. The destructor does it too.
    void stop();

    /// Switches a module on or off, at once and for good: for one department, or for the whole
    /// data directory. Fails with `access.privilege.missing`, `module.missing`,
    /// `module.switch.mandatory`, `module.switch.offForAll`, and, when it cannot come on, with the
    /// reason (`module.dependency.missing`, `module.quarantined`, …); then nothing is stored.
    Result<SwitchReport> enable(const Call& call, const std::string& id,
                                const std::optional<std::string>& department = {});
    Result<SwitchReport> disable(const Call& call, const std::string& id,
                                 const std::optional<std::string>& department = {});
    /// What `enable` or `disable` would do.
    Result<SwitchReport> preview(const std::string& id, bool enabled,
                                 const std::optional<std::string>& department = {}) const;
    /// A department uses these modules, the mandatory ones and no others of those installed now.
    Result<void> defineProfile(const Call& call, const std::string& department,
                               const std::vector<std::string>& moduleIds);
    /// The departments that have a profile.
    std::vector<std::string> departments() const;

    std::vector<ModuleInfo> modules() const;  ///< by id
    std::optional<ModuleInfo> module(std::string_view id) const;
    const std::vector<Finding>& findings() const;
    Explanation explain(std::string_view id) const;
    Explanation explain(std::string_view id, const Audience& audience) const;

    /// The privileges that the host and the installed modules declare.
    std::vector<Privilege> privileges() const;
    /// Adds the sentences of the host and of all installed modules. A module whose catalog is not
    /// well formed brings none; that is a finding, not a failure.
    void addMessages(Messages& messages) const;

    /// In the order of `order`, then id; of modules that are on and not in trouble, declared in
    /// the manifests: they are there before anything is loaded. With a caller: only what they may.
    std::vector<ContributionRef> contributions(ContributionKind kind) const;
    std::vector<ContributionRef> contributions(ContributionKind kind, const Caller& caller) const;
    std::vector<VerbRef> verbs() const;

    /// The calls into modules. Each is guarded: an exception of any type becomes the error
    /// `module.fault.exception`. All fail with `module.missing`, `module.off`, `module.notRunning`
    /// (it is on, but did not start; the reason in the arguments), `module.contribution.missing`,
    /// `module.contribution.unserved`, `access.privilege.missing`.
    Result<Json> runVerb(const Call& call, const std::string& moduleId, std::string_view verb,
                         const module::Arguments& arguments);
    /// What people call the codes in what the module's verbs return; none where it tells none.
    Result<module::Words> words(const Call& call, const std::string& moduleId);
    /// GUI thread. `id` of a view, tab, card or settings page.
    Result<std::unique_ptr<QObject>> createView(ui::ViewContext& context,
                                                const module::ViewRequest& request);
    Result<void> runCommand(const Call& call, std::string_view id);
    Result<void> runTask(const Call& call, std::string_view id);
    Result<std::string> makeDocument(const Call& call, std::string_view id, const Json& parameters);
    Result<Json> import(const Call& call, std::string_view id, const std::string& path);
    Result<module::SampleReport> makeSample(const Call& call, std::string_view id);
    /// Asks all providers that the caller may, at once; one that does not answer within `wait`
    /// answers `module.search.slow` and is not asked again until it comes back. Blocks.
    std::vector<SearchAnswer> search(const Call& call, const std::string& text, int limit,
                                     std::chrono::milliseconds wait);

    /// The service that a running module offers, for the host itself; null without one.
    template <class Service>
    std::shared_ptr<Service> service() const {
        return std::static_pointer_cast<Service>(findService(Service::serviceId));
    }
    /// The data service as the module sees it; null while it is not running.
    std::shared_ptr<nuanyang::data::Database> databaseOf(std::string_view moduleId) const;

    /// Delivers what waits for the running listeners. The host does it after every commit; call it
    /// when another process may have published.
    void deliverEvents();

    /// `observer` must outlive the host, or be removed while no operation runs.
    void addObserver(HostObserver* observer);
    void removeObserver(HostObserver* observer);

private:
    class Core;
    explicit ModuleHost(std::unique_ptr<Core> core);
    std::shared_ptr<void> findService(std::string_view serviceId) const;

    std::unique_ptr<Core> m_core;
};

/// The sentences for every `module.*` code, for `Messages::add`.
std::string_view messageCatalog();

}  // namespace nuanyang::core::modules
