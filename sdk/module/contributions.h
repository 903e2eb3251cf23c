#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/ids.h"
#include "sdk/base/json.h"
#include "sdk/base/result.h"

class QObject;

namespace nuanyang::ui {
class ViewContext;  // sdk/ui/viewcontext.h
}

namespace nuanyang::module {

/// The words that followed a command-line verb, already checked against the manifest: every
/// required argument is there, and no option that was not declared.
struct Arguments {
    std::vector<std::string> positional;
    std::multimap<std::string, std::string, std::less<>> options;

    std::optional<std::string> option(std::string_view name) const {
        const auto found = options.find(name);
        return found == options.end() ? std::nullopt : std::optional(found->second);
    }
    bool has(std::string_view flag) const { return options.find(flag) != options.end(); }
};

/// One hit of a search, as the palette shows it.
struct SearchHit {
    std::string title;
    std::string subtitle;
    std::string icon;
    std::string view;                  ///< the navigation view that opens it, or empty …
    std::optional<SubjectId> subject;  ///< … where it is a person, whose page opens
    Json parameters;                   ///< handed to the view
    double score = 0;                  ///< 0 to 1; 1 is an exact hit
};

/// What a sample-data contribution made: how many of what (`persons`, `units`).
using SampleReport = std::map<std::string, std::int64_t>;

/// What people call the codes in a module's results: for a key (`sex`) its codes with their words.
using Words = std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>;

/// Where a view is opened, and for whom.
struct ViewRequest {
    std::string contribution;          ///< the id in the manifest
    std::optional<SubjectId> subject;  ///< on a person tab
    Json parameters;
};

using VerbHandler = std::function<Result<Json>(const Call&, const Arguments&)>;
using SearchHandler =
    std::function<Result<std::vector<SearchHit>>(const Call&, const std::string& text, int limit)>;
using SampleHandler = std::function<Result<SampleReport>(const Call&)>;
using CommandHandler = std::function<Result<void>(const Call&)>;
using TaskHandler = std::function<Result<void>(const Call&)>;
/// A document as bytes of the type that the manifest names.
using DocumentHandler = std::function<Result<std::string>(const Call&, const Json& parameters)>;
/// Words in the language of the call.
using WordsHandler = std::function<Result<Words>(const Call&)>;
/// An importer reads a file; returns its report.
using ImportHandler = std::function<Result<Json>(const Call&, const std::string& path)>;
/// Makes the view-model of a page, card, tab or settings page. Called on the GUI thread; the
/// caller owns the object. A page gets it as its required property `viewModel`.
using ViewFactory = std::function<std::unique_ptr<QObject>(ui::ViewContext&, const ViewRequest&)>;

/// Serves what the manifest declares. All of it is declared there first (so that menus, palette
/// and help exist before the module is loaded); serving something undeclared, or twice, fails with
/// `module.contribution.undeclared`, `module.contribution.taken`. The host revokes everything when
/// the module stops. Handlers are called on any thread but for ViewFactory.
class NUANYANG_SDK_EXPORT Contributions {
public:
    virtual ~Contributions();
    /// Views, person tabs, dashboard cards and settings pages alike.
    virtual Result<void> view(std::string_view id, ViewFactory factory) = 0;
    /// `verb` without the group: `unit list`.
    virtual Result<void> verb(std::string_view verb, VerbHandler handler) = 0;
    virtual Result<void> search(std::string_view id, SearchHandler handler) = 0;
    virtual Result<void> sampleData(std::string_view id, SampleHandler handler) = 0;
    virtual Result<void> command(std::string_view id, CommandHandler handler) = 0;
    virtual Result<void> scheduledTask(std::string_view id, TaskHandler handler) = 0;
    virtual Result<void> document(std::string_view id, DocumentHandler handler) = 0;
    virtual Result<void> importer(std::string_view id, ImportHandler handler) = 0;
    /// Not declared anywhere: what the command line shows to people instead of the codes that its
    /// `--json` prints.
    virtual Result<void> words(WordsHandler handler) = 0;
};

}  // namespace nuanyang::module
