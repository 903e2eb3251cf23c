#pragma once

#include <memory>

#include "core/data/servicecore.h"
#include "core/data/statementcursor.h"
#include "sdk/data/session.h"

namespace nuanyang::core::data {

/// A snapshot for one module and one caller.
class ReadBackend final : public nuanyang::data::SessionBackend {
public:
    static Result<std::unique_ptr<ReadBackend>> begin(const std::shared_ptr<ServiceCore>& core,
                                                      const ModulePtr& module, const Call& call);
    ReadBackend(std::shared_ptr<ServiceCore> core, ReaderPool::Lease connection, ModulePtr module,
                const Call& call);
    ~ReadBackend() override;

    Result<std::unique_ptr<nuanyang::data::Cursor>> open(std::string_view sql,
                                                         Parameters parameters) override;

private:
    std::shared_ptr<ServiceCore> m_core;
    ModulePtr m_module;
    Caller m_caller;
    std::stop_token m_stop;
    ReaderPool::Lease m_connection;
};

}  // namespace nuanyang::core::data
