#pragma once

#include "sdk/module/module.h"

namespace nuanyang::registry {

/// The register of retired people and of the units that look after them.
class RegistryModule final : public module::Module {
public:
    Result<void> bind(module::ModuleContext& context) override;
};

}  // namespace nuanyang::registry
