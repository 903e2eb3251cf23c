#pragma once

#include <boost/dll/alias.hpp>
#include <filesystem>
#include <memory>
#include <string_view>

#include "sdk/base/export.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"
#include "sdk/documents/tablefiles.h"
#include "sdk/module/contributions.h"
#include "sdk/module/events.h"
#include "sdk/module/service.h"

/// The number of the binary contract between host and modules. A module built for one ABI loads in
/// every host of that ABI. It is part of the name of the exported alias, so that it is checked
/// before anything of a module runs.
#define NUANYANG_SDK_ABI 1

namespace nuanyang::module {

/// What the host lends a module from bind to stop. Thread-safe unless a part says otherwise.
class NUANYANG_SDK_EXPORT ModuleContext {
public:
    virtual ~ModuleContext();
    virtual std::string_view id() const = 0;
    virtual data::Database& database() = 0;
    virtual Services& services() = 0;
    virtual Events& events() = 0;
    virtual Contributions& contributions() = 0;
    /// The folder of the installed package: read-only.
    virtual std::filesystem::path packageFolder() const = 0;
    /// What a person reads about an error of this module or of the SDK: from the catalog
    /// `messages.json` of the package.
    virtual Sentence sentence(const Error& error, Language language) const = 0;
    /// Spreadsheets and text tables on this machine.
    virtual documents::TableFiles& tableFiles() = 0;
};

/// A module. One object per start of the module: made, bound, started, stopped, destroyed, in that
/// order, one call at a time, on the host's lifecycle thread, never on the GUI thread. It makes no
/// QObjects outside of its view factories.
class NUANYANG_SDK_EXPORT Module {
public:
    virtual ~Module();
    /// Says what the module serves and listens to. No data is touched yet; other modules' services
    /// may not be there yet.
    virtual Result<void> bind(ModuleContext& context) = 0;
    /// Required modules are started, the module's tables are migrated. Must return within seconds.
    virtual Result<void> start() { return {}; }
    /// Ends threads and timers of its own. The host has revoked all contributions before. Must not
    /// throw; where it does, the host catches it and starts the module no more in this process.
    virtual void stop() {}
};

/// What the alias points at; generated from the manifest by `nuanyang_add_module()`.
struct ModuleEntry {
    int abi;
    const char* id;
    const char* version;
    const char* manifestSha256;
    const char* qtVersion;
    Module* (*create)();  ///< the caller owns the module
};

}  // namespace nuanyang::module
