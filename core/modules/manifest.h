#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/modules/version.h"
#include "sdk/base/json.h"
#include "sdk/base/language.h"
#include "sdk/base/result.h"

namespace nuanyang::core::modules {

/// Another module that this one needs, or makes use of where it is there.
struct Dependency {
    std::string id;
    VersionRange version;
    int line = 0;
};

struct Privilege {
    std::string id;
    LocalizedText title;
    std::vector<std::string> roles;  ///< that have it from the start
    int line = 0;
};

struct Table {
    std::string name;
    std::string subject;                     ///< the column with the person, or empty
    std::string unit;                        ///< the column with the unit, or empty
    std::string writePrivilege;              ///< or empty
    std::vector<std::string> secretColumns;  ///< whose values never appear in the audit log
    bool derived = false;                    ///< made again from other tables: free SQL, no audit
    int line = 0;
};

struct PublishedView {
    std::string name;
    LocalizedText summary;
    int line = 0;
};

/// What a module keeps in the data directory, and what of others' it reads.
struct ModuleData {
    std::string prefix;
    std::vector<Table> tables;
    std::vector<PublishedView> publishes;
    std::vector<std::string> reads;
};

enum class ContributionKind {
    View,
    PersonTab,
    DashboardCard,
    SearchProvider,
    Command,
    SettingsPage,
    Importer,
    Document,
    ScheduledTask,
    SampleData,
    PolicyRules,
    Fact,
};

/// The key in the manifest: `views`, `personTabs`, …
std::string_view toString(ContributionKind kind);
std::optional<ContributionKind> parseContributionKind(std::string_view name);

/// One contribution, whatever its kind; what a kind does not have is empty.
struct Contribution {
    ContributionKind kind = ContributionKind::View;
    std::string id;
    LocalizedText title;
    LocalizedText summary;
    std::string icon;
    std::string page;      ///< a QML file of the module, `PeoplePage.qml`
    std::string section;   ///< of the navigation
    std::string size;      ///< of a card: `small`, `medium`, `large`
    std::string shortcut;  ///< `Ctrl+1`
    std::string opens;     ///< of a command: the view that it opens, instead of a handler
    Json parameters = Json::object();     ///< of a command: handed to that view
    std::string privilege;                ///< without which it is not there
    std::string mediaType;                ///< of a document
    std::vector<std::string> extensions;  ///< of an importer: `xlsx`
    std::string file;                     ///< of policy rules: in the package
    std::string every;                    ///< of a scheduled task: `hour`, `day`, `start`
    int order = 0;
    int line = 0;  ///< in module.json
};

struct VerbArgument {
    std::string name;
    LocalizedText summary;
    bool required = false;
    bool many = false;
};

struct VerbOption {
    std::string name;   ///< without dashes
    std::string value;  ///< the word for its value in the help; empty for a flag
    LocalizedText summary;
    bool required = false;
    bool many = false;
};

/// A verb of the command line: `unit add`, in the group that bears the module's id.
struct Verb {
    std::string name;
    LocalizedText summary;
    std::string privilege;
    std::vector<VerbArgument> arguments;
    std::vector<VerbOption> options;
    int line = 0;
};

/// All that a module.json says. The schema is `sdk/schema/module.schema.json`.
struct Manifest {
    std::string id;
    Version version;
    int sdkAbi = 0;
    std::string qt;  ///< `6.4`; empty for a module without QML
    std::string library;
    std::string cppNamespace;
    LocalizedText title;
    LocalizedText summary;
    std::string icon;
    bool mandatory = false;            ///< every department has it, and nobody can switch it off
    std::vector<std::string> roles;    ///< who has it; empty: everybody
    std::vector<std::string> qml;      ///< URIs
    std::vector<Dependency> required;  ///< `requires`
    std::vector<Dependency> optional;
    std::vector<std::string> provides;
    std::vector<std::string> capabilities;
    std::vector<Privilege> privileges;
    ModuleData data;
    std::vector<std::string> publishes;  ///< types of events
    std::vector<std::string> listens;
    std::vector<Contribution> contributions;
    std::vector<Verb> verbs;

    std::string sha256;  ///< of the file, in hex

    /// Reads a manifest's text. Fails at the first thing that does not belong, with
    /// `module.manifest.*`, whose arguments name `file` and `line`; `fileName` is only for them.
    static Result<Manifest> parse(std::string_view text, std::string_view fileName);
    /// Reads `module.json` in a package folder and checks it against what else lies there. Fails
    /// with `module.manifest.*`, and `module.package.incomplete` (arguments `file`, `missing`).
    static Result<Manifest> load(const std::filesystem::path& packageFolder);

    std::vector<const Contribution*> contributionsOf(ContributionKind kind) const;
    const Contribution* contribution(ContributionKind kind, std::string_view contributionId) const;
    const Verb* verb(std::string_view name) const;
};

/// Where a page lies in the resources of the module's library once that is loaded:
/// `:/nuanyang/qml/Nuanyang/Registry/PeoplePage.qml`. Empty for a contribution without one.
std::string pageResource(const Manifest& manifest, const Contribution& contribution);

}  // namespace nuanyang::core::modules
