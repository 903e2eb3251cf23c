#include "registry/usecases/import/loadimport.h"

namespace nuanyang::registry {

Result<storage::StoredImport> loadImport(data::Queries& session, std::int64_t import) {
    auto stored = NY_TRY(storage::findImport(session, import));
    if (!stored || stored->heads.empty()) {
        return notFound("registry.import.notFound").with("batch", std::to_string(import));
    }
    if (stored->isTakenBack) {
        return conflict("registry.import.takenBack").with("batch", std::to_string(import));
    }
    return std::move(*stored);
}

Result<storage::ImportRow> loadImportRow(data::Queries& session, std::int64_t import,
                                         std::int64_t row) {
    auto stored = NY_TRY(storage::findImportRow(session, import, row));
    if (!stored || stored->outcome == "ignored") {
        return notFound("registry.import.rowNotFound")
            .with("batch", std::to_string(import))
            .with("row", std::to_string(row));
    }
    return std::move(*stored);
}

const storage::SheetHead& headOf(const storage::StoredImport& import, std::int64_t row) {
    const storage::SheetHead* head = &import.heads.front();
    for (const storage::SheetHead& each : import.heads) {
        if (each.fromRow <= row) {
            head = &each;
        }
    }
    return *head;
}

}  // namespace nuanyang::registry
