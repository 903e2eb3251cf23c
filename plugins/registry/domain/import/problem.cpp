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

}  // namespace nuanyang::registry::imports
