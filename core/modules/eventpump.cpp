#include "core/modules/eventpump.h"

#include <algorithm>

namespace nuanyang::core::modules {

namespace {

/// Who drains does not wait for themself: a handler's own commits come back here.
thread_local bool draining = false;

class DrainMark {
public:
    DrainMark() { draining = true; }
    ~DrainMark() { draining = false; }
    DrainMark(const DrainMark&) = delete;
    DrainMark& operator=(const DrainMark&) = delete;
};

}  // namespace

EventPump::EventPump(data::DataService& data, Settings settings)
    : m_data(data), m_settings(std::move(settings)) {}

void EventPump::add(const std::string& moduleId, std::shared_ptr<EventListeners> listeners) {
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back({moduleId, std::move(listeners)});
}

void EventPump::remove(const std::string& moduleId) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_listeners,
                  [&moduleId](const Listener& each) { return each.module == moduleId; });
}

void EventPump::drain() {
    if (draining) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    const DrainMark mark;
    for (Listener& listener : m_listeners) {
        listener.held = listener.looping;
    }
    for (int round = 0; round < m_settings.rounds; ++round) {
        if (!drainRound()) {
            return;
        }
    }
    for (Listener& listener : m_listeners) {
        if (!listener.held && m_data.pendingEvents(listener.module).value_or(0) > 0) {
            listener.looping = true;
            report(listener, internalError("module.event.loop").with("module", listener.module));
        }
    }
}

/// Whether anything was delivered, so that there may be more.
bool EventPump::drainRound() {
    bool delivered = false;
    for (Listener& listener : m_listeners) {
        delivered = drainListener(listener) || delivered;
    }
    return delivered;
}

/// Delivers what waits now, and not what the listener adds itself meanwhile: that is for the next
/// round, so that an endless chain is seen as one.
bool EventPump::drainListener(Listener& listener) {
    if (listener.held) {
        return false;
    }
    const auto first = deliverNext(listener);
    if (!first || !*first) {
        return false;
    }
    const std::int64_t waiting = m_data.pendingEvents(listener.module).value_or(0);
    for (std::int64_t i = 0; i < waiting; ++i) {
        const auto next = deliverNext(listener);
        if (!next || !*next) {
            break;
        }
    }
    return true;
}

Result<bool> EventPump::deliverNext(Listener& listener) {
    auto delivered = m_data.deliverNext(
        listener.module, m_settings.today(), m_settings.language(),
        [&listener](const Call& call, data::WriteSession& session, const data::Event& event) {
            return listener.listeners->handle(call, session, event);
        });
    if (!delivered) {
        fail(listener, delivered.error());
    } else if (*delivered) {
        report(listener, std::nullopt);
    }
    return delivered;
}

void EventPump::fail(Listener& listener, const Error& error) {
    listener.held = true;
    report(listener, unavailable("module.event.failed", error.detail)
                         .with("module", listener.module)
                         .with("code", error.code));
}

void EventPump::report(Listener& listener, const std::optional<Error>& trouble) {
    if (trouble || listener.troubled) {
        listener.troubled = trouble.has_value();
        m_settings.troubled(listener.module, trouble);
    }
}

}  // namespace nuanyang::core::modules
