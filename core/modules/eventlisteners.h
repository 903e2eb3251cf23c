#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "core/modules/manifest.h"
#include "sdk/module/events.h"

namespace nuanyang::core::modules {

/// The event handlers of one module. Thread-safe.
class EventListeners final : public module::Events {
public:
    explicit EventListeners(std::shared_ptr<const Manifest> manifest);

    Result<void> listen(std::string_view type, module::EventHandler handler) override;

    /// Calls the handler of the event's type, guarded. Fails with `module.event.unserved` where
    /// the module declares the type and has not said what to do about it.
    Result<void> handle(const Call& call, nuanyang::data::WriteSession& session,
                        const nuanyang::data::Event& event);
    void clear();

private:
    const std::shared_ptr<const Manifest> m_manifest;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<module::EventHandler>, std::less<>> m_handlers;
};

}  // namespace nuanyang::core::modules
