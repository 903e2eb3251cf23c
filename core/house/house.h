#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/house/places.h"
#include "sdk/base/call.h"
#include "sdk/base/language.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"
#include "sdk/module/contributions.h"

namespace nuanyang::core::data {
class DataService;
}
namespace nuanyang::core::access {
class Access;
}
namespace nuanyang::core::modules {
class ModuleHost;
}

namespace nuanyang::core::house {

struct HouseOptions {
    std::filesystem::path dataDirectory = defaultDataDirectory();
    Places places = Places::around(runningExecutable());
    std::vector<std::filesystem::path> userModules = userModuleFolders();
    std::optional<Date> today;  ///< moves the business day; nothing: the day in the office
    Language language = Language::Chinese;
    bool create = false;  ///< make the data directory where there is none

    /// Both from the client, see `modules::HostOptions`: how to get onto the GUI thread, and
    /// whether a page is there. Empty without a window.
    std::function<void(const std::function<void()>&)> onMainThread;
    std::function<bool(const std::string&)> resourceExists;
};

/// The host put together: data service, accounts, modules and catalogs over one data directory,
/// the same for the window, the command line and the tests. Thread-safe unless said otherwise.
class House {
public:
    /// Opens the data directory and finds the modules; none of them runs yet. Fails as
    /// `DataService::open` does. With `create` off and nothing there: `data.directory.missing`.
    static Result<std::unique_ptr<House>> open(HouseOptions options);

    /// Stops the modules (each within its time limit), ends all sessions, closes the file.
    ~House();
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    /// Probes, migrates, loads and starts what is switched on for the one who has signed in. A
    /// module that fails says so in `modules()` and takes nobody else along but its dependents.
    /// Fails with Denied `access.signIn.required`. On the main thread before the event loop, or
    /// on a worker.
    Result<void> startModules();

    data::DataService& data();
    access::Access& access();
    modules::ModuleHost& modules();
    /// Catalogs of the host and of every module found.
    const Messages& messages() const;
    Sentence sentence(const Error& error) const;

    Language language() const;
    void setLanguage(Language language);
    /// The business day: the one asked for in the options, else the day in the office.
    Date today() const;
    std::filesystem::path directory() const;

    /// True once any account has a password: from then on somebody has to sign in.
    Result<bool> asksForPassword();
    /// Signs in; without a name, as the owner, which works while nobody has a password. Fails with
    /// the codes of `Access::signIn`.
    Result<Caller> signIn(std::optional<std::string> name, std::optional<std::string> password);
    void signOut();
    std::optional<Caller> caller() const;

    /// A call in the name of the one who has signed in. Fails with Denied `access.signIn.required`.
    Result<Call> newCall(std::string verb, std::stop_token stop = {},
                         std::shared_ptr<Progress> progress = {}) const;

    /// Lets every module that is on add its part of the sample group, in their declared order.
    /// Fails with Conflict `house.sample.notEmpty` where people are registered already, and
    /// otherwise with the error of the first module that fails.
    Result<module::SampleReport> addSampleGroup(const Call& call);

private:
    struct Parts;
    explicit House(std::unique_ptr<Parts> parts);
    Result<void> assemble();
    std::unique_ptr<Parts> m_parts;
};

/// The sentences for every `house.*` code.
std::string_view messageCatalog();

}  // namespace nuanyang::core::house
