#pragma once

#include <vector>

#include "registry/domain/import/tablefinder.h"

namespace nuanyang::registry::imports {

/// Settles what a heading cannot say alone but its neighbours do: a 电话 right after 联系人 is the
/// contact's, a second 姓名 is somebody else's (unless the whole header comes again beside itself),
/// 编号 beside 序号 is the staff number.
void settleByNeighbours(std::vector<Column>& columns);

}  // namespace nuanyang::registry::imports
