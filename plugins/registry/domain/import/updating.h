#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "registry/domain/import/problem.h"
#include "registry/domain/personrecord.h"

namespace nuanyang::registry::imports {

/// What is to be done about one field of somebody who is there already: it gets the value, or,
/// where there is a finding, stays as it is until somebody has answered.
struct FieldUpdate {
    Field field;
    std::string value;
    std::optional<Finding> finding;
};

/// Where the present value of a field came from: `manual`, `sample`, `import:7`, or a verb.
using OriginOf = std::function<std::string(Field)>;

/// What a file changes in a record, field by field; fields that say the same are not among them.
///
/// - An empty field is filled in. A file never empties one.
/// - A coarser date that fits the one known, and a set that is known already, say nothing new; a
///   set is added to, never cut.
/// - A value that came from a file or the sample and may change (an address, a rank) is replaced.
/// - What somebody typed since, and what cannot change but only be wrong (a birth, a number), is
///   asked about: question `registry.import.value.differs`, arguments `field`, `known`, `read`,
///   choices the known value and the one read.
std::vector<FieldUpdate> decide(const PersonRecord& known, const FieldValues& read,
                                const OriginOf& originOf);

}  // namespace nuanyang::registry::imports
