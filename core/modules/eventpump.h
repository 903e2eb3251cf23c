#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataservice.h"
#include "core/modules/eventlisteners.h"

namespace nuanyang::core::modules {

/// Brings running listeners up to date: after each commit, and when a module is switched on.
///
/// It goes round until nobody has anything left. A listener that fails is left alone for this time,
/// its event stays first in line. A listener that answers events with events without end is left
/// alone until it is started again. Thread-safe; one drain at a time.
class EventPump {
public:
    struct Settings {
        std::function<Date()> today;
        std::function<Language()> language;
        /// A listener's trouble has come (an error) or gone (nothing).
        std::function<void(const std::string& moduleId, const std::optional<Error>&)> troubled;
        int rounds = 50;  ///< after which it is a loop
    };

    EventPump(data::DataService& data, Settings settings);

    /// In the order in which modules were started.
    void add(const std::string& moduleId, std::shared_ptr<EventListeners> listeners);
    /// Waits for a delivery that runs.
    void remove(const std::string& moduleId);

    /// Returns when no listener has anything left that it can handle.
    void drain();

private:
    struct Listener {
        std::string module;
        std::shared_ptr<EventListeners> listeners;
        bool looping = false;
        bool held = false;  ///< failed in this drain
        bool troubled = false;
    };

    bool drainRound();
    bool drainListener(Listener& listener);
    Result<bool> deliverNext(Listener& listener);
    void fail(Listener& listener, const Error& error);
    void report(Listener& listener, const std::optional<Error>& trouble);

    data::DataService& m_data;
    const Settings m_settings;
    std::mutex m_mutex;  ///< held while draining: a commit inside of a handler does not drain again
    std::vector<Listener> m_listeners;
};

}  // namespace nuanyang::core::modules
