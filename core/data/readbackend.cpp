#include "core/data/readbackend.h"

namespace nuanyang::core::data {

ReadBackend::ReadBackend(std::shared_ptr<ServiceCore> core, ReaderPool::Lease connection,
                         ModulePtr module, const Call& call)
    : m_core(std::move(core)),
      m_module(std::move(module)),
      m_caller(call.caller()),
      m_stop(call.stopToken()),
      m_connection(std::move(connection)) {
    m_connection->setScope(&m_caller.scope());
    m_connection->guard().watch(m_stop.stop_possible() ? &m_stop : nullptr);
    m_connection->guard().setLimited(true);
    m_connection->rules().set(AccessMode::Query, m_module.get());
}

ReadBackend::~ReadBackend() {
    Connection& connection = *m_connection;
    connection.rules().set(AccessMode::Service, nullptr);
    connection.guard().watch(nullptr);
    connection.guard().setLimited(false);
    connection.endSnapshot();
    connection.setScope(nullptr);
}

Result<std::unique_ptr<ReadBackend>> ReadBackend::begin(const std::shared_ptr<ServiceCore>& core,
                                                        const ModulePtr& module, const Call& call) {
    NY_TRY(call.checkCancelled());
    ReaderPool::Lease connection = NY_TRY(core->readers(call.caller().scope()).take());
    NY_TRY(connection->prepareFor(module, core->modules));
    NY_TRY(connection->beginSnapshot());
    return std::make_unique<ReadBackend>(core, std::move(connection), module, call);
}

Result<std::unique_ptr<nuanyang::data::Cursor>> ReadBackend::open(std::string_view sql,
                                                                  Parameters parameters) {
    return StatementCursor::open(*m_connection, sql, parameters, m_stop);
}

}  // namespace nuanyang::core::data
