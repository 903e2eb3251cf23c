#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "registry/domain/import/rosterreader.h"
#include "registry/domain/import/rowsorter.h"
#include "registry/domain/vocabulary.h"
#include "registry/storage/importstore.h"
#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/documents/tablefiles.h"

namespace nuanyang::registry {

/// A file that somebody hands over, and what they say about it.
struct RosterFile {
    std::filesystem::path path;
    std::optional<std::string> sheet;  ///< nothing: the first that has a table of people
    std::optional<UnitId> unit;        ///< of people for whom the sheet names none
    imports::HeadingBook::Overrides headings;
};

/// A row of the sheet, as it stands and as it was understood.
struct RosterLine {
    TableRow raw;
    imports::SortedRow sorted;
    imports::ReadRow reading;  ///< of people only
};

/// A whole sheet, understood; nothing is written yet.
struct Roster {
    std::string sheet;
    std::vector<storage::SheetHead> heads;
    std::vector<RosterLine> lines;
};

/// Reads a sheet and says of each row what it is. Reports its progress to the call.
class ReadRoster {
public:
    ReadRoster(documents::TableFiles& files, const Vocabulary& vocabulary)
        : m_files(files), m_vocabulary(vocabulary) {}

    /// Fails with the codes of TableFiles and with InvalidInput `registry.import.noTable`
    /// (argument `sheets`: where it was looked for), `registry.import.tooMany` (argument `limit`).
    Result<Roster> run(const Call& call, const RosterFile& file) const;

private:
    class Sheet;
    Result<std::unique_ptr<Sheet>> findSheet(const RosterFile& file,
                                             const imports::HeadingBook& book) const;

    documents::TableFiles& m_files;
    const Vocabulary& m_vocabulary;
};

/// The id of the unit that people belong to whose row names none: that of the nearest title, else
/// the one asked for, else the clerk's own; empty where there is none.
std::string unitWithoutWord(const Call& call, const Vocabulary& vocabulary,
                            const std::optional<UnitId>& asked, const std::string& title);

}  // namespace nuanyang::registry
