#include "sdk/ui/rowsource.h"

namespace nuanyang::ui {

RowSource::~RowSource() = default;

Result<std::optional<RowId>> RowSource::seek(const RowQuery& /*query*/, const QString& /*prefix*/,
                                             const Call& /*call*/) {
    return std::optional<RowId>();
}

}  // namespace nuanyang::ui
