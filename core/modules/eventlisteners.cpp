#include "core/modules/eventlisteners.h"

#include <algorithm>

#include "core/modules/guard.h"

namespace nuanyang::core::modules {

EventListeners::EventListeners(std::shared_ptr<const Manifest> manifest)
    : m_manifest(std::move(manifest)) {}

Result<void> EventListeners::listen(std::string_view type, module::EventHandler handler) {
    const auto& declared = m_manifest->listens;
    if (std::find(declared.begin(), declared.end(), type) == declared.end()) {
        return invalidInput("module.event.undeclared")
            .with("module", m_manifest->id)
            .with("event", std::string(type));
    }
    const std::lock_guard lock(m_mutex);
    const auto [place, added] = m_handlers.emplace(
        std::string(type), std::make_shared<module::EventHandler>(std::move(handler)));
    if (!added) {
        return conflict("module.event.taken")
            .with("module", m_manifest->id)
            .with("event", std::string(type));
    }
    return {};
}

Result<void> EventListeners::handle(const Call& call, nuanyang::data::WriteSession& session,
                                    const nuanyang::data::Event& event) {
    std::shared_ptr<module::EventHandler> handler;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_handlers.find(event.type);
        if (found == m_handlers.end()) {
            return internalError("module.event.unserved")
                .with("module", m_manifest->id)
                .with("event", event.type);
        }
        handler = found->second;
    }
    return guarded(m_manifest->id, event.type, [&] { return (*handler)(call, session, event); });
}

void EventListeners::clear() {
    const std::lock_guard lock(m_mutex);
    m_handlers.clear();
}

}  // namespace nuanyang::core::modules
