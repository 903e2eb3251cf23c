#include "registry/usecases/import/listimports.h"

#include <algorithm>

#include "registry/usecases/import/loadimport.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

Result<std::vector<storage::StoredImport>> ListImports::run(const Call& call, int limit) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    auto imports = NY_TRY(storage::recentImports(session, limit));
    const Scope& scope = call.caller().scope();
    std::erase_if(imports, [&](const storage::StoredImport& each) {
        return !scope.all && !(each.unit && scope.contains(*each.unit));
    });
    return imports;
}

Result<OpenProblems> ListProblems::run(const Call& call, std::int64_t import) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    OpenProblems open{NY_TRY(loadImport(session, import)).heads, {}};
    for (auto& stored : NY_TRY(storage::problemsOf(session, import))) {
        if (!stored.answer) {
            open.problems.push_back(std::move(stored.problem));
        }
    }
    return open;
}

}  // namespace nuanyang::registry
