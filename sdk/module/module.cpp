#include "sdk/module/module.h"

#include "sdk/module/persondirectory.h"
#include "sdk/module/unitdirectory.h"

namespace nuanyang::module {

// Key functions stand here, so that each class has one home for its type information.
Registration::~Registration() = default;
Services::~Services() = default;
UnitDirectory::~UnitDirectory() = default;
PersonDirectory::~PersonDirectory() = default;
Contributions::~Contributions() = default;
Events::~Events() = default;
ModuleContext::~ModuleContext() = default;
Module::~Module() = default;

}  // namespace nuanyang::module
