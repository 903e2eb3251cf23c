#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/data/servicecore.h"

namespace nuanyang::core::data {

/// The durable events and how far each listener is. A cursor moves in the transaction in which the
/// listener has handled the event, so every effect happens once, whatever happens in between.
class EventLog {
public:
    explicit EventLog(std::shared_ptr<ServiceCore> core) : m_core(std::move(core)) {}

    Result<void> beginListening(std::string_view module);
    Result<std::int64_t> pending(std::string_view module);
    Result<std::vector<Event>> after(std::int64_t sequence, int limit);
    Result<bool> deliverNext(std::string_view module, Date today, Language language,
                             const DeliveryHandler& handler);

private:
    Result<ModulePtr> listener(std::string_view module) const;
    Result<std::optional<Event>> next(Connection& connection, const RegisteredModule& module);
    Result<bool> handle(const ModulePtr& module, const Call& call, const DeliveryHandler& handler);

    std::shared_ptr<ServiceCore> m_core;
};

}  // namespace nuanyang::core::data
