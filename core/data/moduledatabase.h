#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/data/servicecore.h"
#include "sdk/data/database.h"

namespace nuanyang::core::data {

/// The data service as one module sees it.
class ModuleDatabase final : public nuanyang::data::Database {
public:
    ModuleDatabase(std::shared_ptr<ServiceCore> core, ModulePtr module)
        : m_core(std::move(core)), m_module(std::move(module)) {}

    Result<nuanyang::data::ReadSession> read(const Call& call) override;
    Result<nuanyang::data::WriteSession> write(const Call& call,
                                               nuanyang::data::AuditDetail detail) override;
    std::unique_ptr<nuanyang::data::Subscription> watch(std::vector<std::string> tables,
                                                        std::function<void()> changed) override;

private:
    std::shared_ptr<ServiceCore> m_core;
    ModulePtr m_module;
};

}  // namespace nuanyang::core::data
