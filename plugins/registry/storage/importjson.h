#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "registry/storage/importstore.h"
#include "sdk/base/result.h"
#include "sdk/base/tablecell.h"

/// How the parts of an import are kept in their columns. Reading fails with Corrupt
/// `registry.import.unreadable`.
namespace nuanyang::registry::storage {

std::string cellsToText(const std::vector<TableCell>& cells);
Result<std::vector<TableCell>> cellsFromText(std::string_view text);

std::string headsToText(const std::vector<SheetHead>& heads);
Result<std::vector<SheetHead>> headsFromText(std::string_view text);

std::string changesToText(const FieldChanges& changes);
Result<FieldChanges> changesFromText(std::string_view text);

std::string argumentsToText(const Error& error);
Result<std::map<std::string, std::string>> argumentsFromText(std::string_view text);

std::string choicesToText(const std::vector<std::string>& choices);
Result<std::vector<std::string>> choicesFromText(std::string_view text);

}  // namespace nuanyang::registry::storage
