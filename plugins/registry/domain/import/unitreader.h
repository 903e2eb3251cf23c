#pragma once

#include <string_view>

#include "registry/domain/import/problem.h"
#include "registry/domain/vocabulary.h"

namespace nuanyang::registry::imports {

/// Which unit a cell names: its name, or the name with what offices add or leave out
/// (`后勤集团幼儿园`). An abbreviation or a slip of the pen (`附小`, `幼儿圆`) is only proposed.
/// Without a unit nobody can be recorded, so codes are errors: `registry.import.unit.doubtful`
/// (with choices), `registry.import.unit.unknown`. The value is the unit's id.
Reading readUnit(std::string_view line, const Vocabulary& vocabulary);

/// The unit that a title names, `附属小学离退休人员名册`: its id, or empty where none or several
/// are.
std::string unitInTitle(std::string_view title, const Vocabulary& vocabulary);

/// Which Party branch: an unknown one is taken as it stands and will be added (warning
/// `registry.import.branch.new`), unless it is nearly one that is there (question
/// `registry.import.branch.doubtful`). The value is the branch's name.
Reading readBranch(std::string_view line, const Vocabulary& vocabulary);

}  // namespace nuanyang::registry::imports
