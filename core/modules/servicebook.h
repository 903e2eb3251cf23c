#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/modules/manifest.h"
#include "sdk/module/service.h"

namespace nuanyang::core::modules {

/// Tells one watcher that a service came or went. To be called on the lifecycle thread, guarded.
struct ServiceNotice {
    std::string module;  ///< whose callback it is
    std::function<void()> deliver;
};

/// Which module offers which service, and who waits for one. Thread-safe. Notices are collected
/// here and delivered by the host between two calls, never from within the offering module's call.
class ServiceBook : public std::enable_shared_from_this<ServiceBook> {
public:
    using Appeared = std::function<void(std::shared_ptr<void>)>;

    Result<std::unique_ptr<module::Registration>> provide(const Manifest& provider,
                                                          std::string_view serviceId,
                                                          std::shared_ptr<void> service);
    std::shared_ptr<void> find(std::string_view serviceId) const;
    std::unique_ptr<module::Registration> watch(const std::string& moduleId,
                                                std::string_view serviceId, Appeared appeared,
                                                std::function<void()> vanished);

    /// Takes back all that the module offers, and forgets what it watches.
    void withdraw(const std::string& moduleId);
    /// What is to be told since the last time. Clears the list.
    std::vector<ServiceNotice> takeNotices();

private:
    class Offer;
    class Watch;
    struct Entry {
        std::string module;
        std::shared_ptr<void> service;
        std::uint64_t number = 0;  ///< of the offer, so that an old one does not end a newer
    };

    void end(const std::string& serviceId, std::uint64_t number);
    void eraseLocked(std::map<std::string, Entry, std::less<>>::iterator entry);
    void noteLocked(std::string_view serviceId, const std::shared_ptr<void>& service);

    mutable std::mutex m_mutex;
    std::map<std::string, Entry, std::less<>> m_offers;
    std::vector<std::weak_ptr<Watch>> m_watches;
    std::vector<ServiceNotice> m_notices;
    std::uint64_t m_lastNumber = 0;
};

}  // namespace nuanyang::core::modules
