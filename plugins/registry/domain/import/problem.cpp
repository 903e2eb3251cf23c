#include "registry/domain/import/problem.h"

namespace nuanyang::registry::imports {

std::string_view wordFor(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return "error";
        case Severity::Question:
            return "question";
        case Severity::Warning:
            break;
    }
    return "warning";
}

std::optional<std::string_view> answerKey(const RowProblem& problem) {
    if (problem.field) {
        return specOf(*problem.field).key;
    }
    return problem.finding.error.code == "registry.import.person.doubtful"
               ? std::optional<std::string_view>("person")
               : std::nullopt;
}

}  // namespace nuanyang::registry::imports
