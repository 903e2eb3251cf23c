#pragma once

#include <functional>

#include "sdk/base/messages.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"
#include "sdk/documents/tablefiles.h"
#include "sdk/module/contributions.h"

namespace nuanyang::registry {

/// Serves the verbs `registry add set void restore search list show history` and the
/// words for the codes that all the verbs return.
Result<void> servePersonVerbs(module::Contributions& contributions, data::Database& database);
/// Serves `registry unit list`, `unit add`, `unit set` and `registry stats`.
Result<void> serveUnitVerbs(module::Contributions& contributions, data::Database& database);

using SentenceReader = std::function<Sentence(const Error&, Language)>;
/// Serves `registry import`, `imports`, `problems`, `answer` and `undo`.
Result<void> serveImportVerbs(module::Contributions& contributions, data::Database& database,
                              documents::TableFiles& files, SentenceReader sentence);

}  // namespace nuanyang::registry
