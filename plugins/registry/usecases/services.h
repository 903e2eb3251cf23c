#pragma once

#include <memory>

#include "registry/api/liferecord.h"
#include "registry/api/persondirectory.h"
#include "sdk/data/database.h"
#include "sdk/module/persondirectory.h"
#include "sdk/module/unitdirectory.h"

namespace nuanyang::registry {

/// What other modules and the host may ask. `database` must outlive the services.
std::shared_ptr<PersonDirectory> makePersonDirectory(data::Database& database);
/// Names for the head of the person page.
std::shared_ptr<module::PersonDirectory> makeHostDirectory(data::Database& database);
std::shared_ptr<LifeRecord> makeLifeRecord(data::Database& database);
std::shared_ptr<module::UnitDirectory> makeUnitDirectory(data::Database& database);

}  // namespace nuanyang::registry
