#include "core/modules/servicebook.h"

#include <algorithm>
#include <utility>

namespace nuanyang::core::modules {

namespace {

bool declares(const Manifest& provider, std::string_view serviceId) {
    return std::find(provider.provides.begin(), provider.provides.end(), serviceId) !=
           provider.provides.end();
}

}  // namespace

/// The provider's handle: taking it back ends the offer.
class ServiceBook::Offer final : public module::Registration {
public:
    Offer(std::weak_ptr<ServiceBook> book, std::string serviceId, std::uint64_t number)
        : m_book(std::move(book)), m_serviceId(std::move(serviceId)), m_number(number) {}
    ~Offer() override {
        if (const auto book = m_book.lock()) {
            book->end(m_serviceId, m_number);
        }
    }
    Offer(const Offer&) = delete;
    Offer& operator=(const Offer&) = delete;

private:
    std::weak_ptr<ServiceBook> m_book;
    std::string m_serviceId;
    std::uint64_t m_number;
};

/// One watcher. Its lock is held while it is told something, so that whoever ends it waits until
/// the callback has returned; recursive, so that it may end itself from within.
class ServiceBook::Watch {
public:
    Watch(std::string module, std::string serviceId, Appeared appeared,
          std::function<void()> vanished)
        : m_module(std::move(module)),
          m_serviceId(std::move(serviceId)),
          m_appeared(std::move(appeared)),
          m_vanished(std::move(vanished)) {}

    const std::string& module() const { return m_module; }
    const std::string& serviceId() const { return m_serviceId; }

    void tell(const std::shared_ptr<void>& service) {
        const std::lock_guard lock(m_mutex);
        if (!m_alive) {
            return;
        }
        // Copies: the callback may end the watch, and itself with it.
        if (service) {
            const Appeared appeared = m_appeared;
            appeared(service);
        } else if (m_vanished) {
            const std::function<void()> vanished = m_vanished;
            vanished();
        }
    }

    void end() {
        const std::lock_guard lock(m_mutex);
        m_alive = false;
        m_appeared = {};
        m_vanished = {};
    }

    class Handle final : public module::Registration {
    public:
        explicit Handle(std::shared_ptr<Watch> watch) : m_watch(std::move(watch)) {}
        ~Handle() override { m_watch->end(); }
        Handle(const Handle&) = delete;
        Handle& operator=(const Handle&) = delete;

    private:
        std::shared_ptr<Watch> m_watch;
    };

private:
    std::recursive_mutex m_mutex;
    bool m_alive = true;
    std::string m_module;
    std::string m_serviceId;
    Appeared m_appeared;
    std::function<void()> m_vanished;
};

Result<std::unique_ptr<module::Registration>> ServiceBook::provide(const Manifest& provider,
                                                                   std::string_view serviceId,
                                                                   std::shared_ptr<void> service) {
    if (!declares(provider, serviceId)) {
        return invalidInput("module.service.undeclared")
            .with("module", provider.id)
            .with("service", std::string(serviceId));
    }
    const std::lock_guard lock(m_mutex);
    if (const auto taken = m_offers.find(serviceId); taken != m_offers.end()) {
        return conflict("module.service.taken")
            .with("module", taken->second.module)
            .with("service", std::string(serviceId));
    }
    noteLocked(serviceId, service);
    const std::uint64_t number = ++m_lastNumber;
    m_offers.emplace(serviceId, Entry{provider.id, std::move(service), number});
    return std::unique_ptr<module::Registration>(
        std::make_unique<Offer>(weak_from_this(), std::string(serviceId), number));
}

std::shared_ptr<void> ServiceBook::find(std::string_view serviceId) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_offers.find(serviceId);
    return found == m_offers.end() ? nullptr : found->second.service;
}

std::unique_ptr<module::Registration> ServiceBook::watch(const std::string& moduleId,
                                                         std::string_view serviceId,
                                                         Appeared appeared,
                                                         std::function<void()> vanished) {
    auto watch = std::make_shared<Watch>(moduleId, std::string(serviceId), std::move(appeared),
                                         std::move(vanished));
    std::shared_ptr<void> service;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_watches, [](const auto& each) { return each.expired(); });
        m_watches.push_back(watch);
        if (const auto found = m_offers.find(serviceId); found != m_offers.end()) {
            service = found->second.service;
        }
    }
    if (service) {
        watch->tell(service);
    }
    return std::make_unique<Watch::Handle>(std::move(watch));
}

void ServiceBook::withdraw(const std::string& moduleId) {
    const std::lock_guard lock(m_mutex);
    for (auto entry = m_offers.begin(); entry != m_offers.end();) {
        const auto next = std::next(entry);
        if (entry->second.module == moduleId) {
            eraseLocked(entry);
        }
        entry = next;
    }
    std::erase_if(m_watches, [&moduleId](const auto& each) {
        const auto watch = each.lock();
        return !watch || watch->module() == moduleId;
    });
    std::erase_if(m_notices,
                  [&moduleId](const ServiceNotice& each) { return each.module == moduleId; });
}

std::vector<ServiceNotice> ServiceBook::takeNotices() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_notices, {});
}

void ServiceBook::end(const std::string& serviceId, std::uint64_t number) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_offers.find(serviceId);
    if (found != m_offers.end() && found->second.number == number) {
        eraseLocked(found);
    }
}

void ServiceBook::eraseLocked(std::map<std::string, Entry, std::less<>>::iterator entry) {
    noteLocked(entry->first, nullptr);
    m_offers.erase(entry);
}

void ServiceBook::noteLocked(std::string_view serviceId, const std::shared_ptr<void>& service) {
    for (const auto& each : m_watches) {
        const auto watch = each.lock();
        if (watch && watch->serviceId() == serviceId) {
            m_notices.push_back({watch->module(), [watch, service] { watch->tell(service); }});
        }
    }
}

}  // namespace nuanyang::core::modules
