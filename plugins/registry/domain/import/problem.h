#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/field.h"
#include "sdk/base/error.h"

namespace nuanyang::registry::imports {

enum class Severity {
    Error,     ///< the row is not taken as it stands
    Question,  ///< the field stays empty until somebody answers
    Warning,   ///< taken, but somebody should look
};

/// `error`, `question`, `warning`: in JSON and in exported lists.
std::string_view wordFor(Severity severity);

/// Something about a cell. `error` has the code and its arguments; `choices` are canonical values
/// of the field that the cell may mean, best first, and may be empty.
struct Finding {
    Severity severity = Severity::Warning;
    Error error;
    std::vector<std::string> choices;
};

/// A finding and where it is.
struct RowProblem {
    std::int64_t row = 0;               ///< as TableRow::number
    std::optional<std::size_t> column;  ///< from 0; nothing: the row as a whole
    std::optional<Field> field;
    Finding finding;
};

/// What an answer names: the field's key; `person` where it is asked whom the row is about; nothing
/// where nothing can be answered.
std::optional<std::string_view> answerKey(const RowProblem& problem);

/// What a cell means, as far as that can be said.
struct Reading {
    std::string value;  ///< canonical text of the field; empty: nothing, or nothing yet
    std::vector<Finding> findings;
};

}  // namespace nuanyang::registry::imports
