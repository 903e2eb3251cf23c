#include "registry/registrymodule.h"

namespace nuanyang::registry {

Result<void> RegistryModule::bind(module::ModuleContext& /*context*/) {
    return {};
}

}  // namespace nuanyang::registry
