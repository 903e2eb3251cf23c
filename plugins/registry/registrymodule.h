#pragma once

#include <memory>
#include <vector>

#include "sdk/module/module.h"

namespace nuanyang::registry {

/// The register of retired people and of the units that look after them.
class RegistryModule final : public module::Module {
public:
    Result<void> bind(module::ModuleContext& context) override;
    void stop() noexcept override { m_registrations.clear(); }

private:
    Result<void> offerServices(module::ModuleContext& context);

    std::vector<std::unique_ptr<module::Registration>> m_registrations;
};

}  // namespace nuanyang::registry
