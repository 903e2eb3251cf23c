#pragma once

#include <string>
#include <vector>

#include "core/documents/ziparchive.h"
#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::documents {

/// One sheet of cells: charts and macro sheets are left out.
struct WorkbookSheet {
    std::string name;
    bool hidden = false;
    std::string part;
};

/// Where in the archive everything lies, as its relationships say.
struct WorkbookParts {
    std::vector<WorkbookSheet> sheets;
    std::string sharedTexts;  ///< empty: none
    std::string styles;       ///< empty: none
    bool daysSince1904 = false;
};

/// Fails with InvalidInput `documents.file.otherFormat` (argument `kind`) where the archive is
/// something else than a workbook, Corrupt `documents.file.damaged`, and as parsePart() does.
Result<WorkbookParts> readWorkbookParts(const ZipArchive& archive);

}  // namespace nuanyang::core::documents
