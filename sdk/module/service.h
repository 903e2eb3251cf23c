#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "sdk/base/export.h"
#include "sdk/base/result.h"

namespace nuanyang::module {

/// Ends what it stands for (a service's offer, a watch) when destroyed. May be destroyed on any
/// thread; when the destructor returns, no callback of it runs any more.
class NUANYANG_SDK_EXPORT Registration {
public:
    virtual ~Registration();
};

/// Questions between modules. A service is an abstract class of an `api/` folder with
///
///     static constexpr std::string_view serviceId = "registry.PersonDirectory/1";
///
/// where the number grows with every incompatible change (a new interface, never a changed one).
/// The manifest of the provider names it under `provides`. Thread-safe.
class NUANYANG_SDK_EXPORT Services {
public:
    virtual ~Services();

    /// Offers a service until the module stops or the registration is destroyed. Fails with
    /// `module.service.undeclared` or `module.service.taken`.
    template <class Service>
    Result<std::unique_ptr<Registration>> provide(std::shared_ptr<Service> service) {
        return provideAny(Service::serviceId, std::move(service));
    }

    /// The service, or null while nobody offers it. Hold it for the length of one question only,
    /// not longer: its module may be switched off.
    template <class Service>
    std::shared_ptr<Service> find() const {
        return std::static_pointer_cast<Service>(findAny(Service::serviceId));
    }

    /// Calls `appeared` at once if the service is there, and whenever it comes; `vanished` when it
    /// goes. On the host's lifecycle thread.
    template <class Service>
    std::unique_ptr<Registration> watch(std::function<void(std::shared_ptr<Service>)> appeared,
                                        std::function<void()> vanished) {
        return watchAny(
            Service::serviceId,
            [appeared = std::move(appeared)](std::shared_ptr<void> service) {
                appeared(std::static_pointer_cast<Service>(std::move(service)));
            },
            std::move(vanished));
    }

private:
    virtual Result<std::unique_ptr<Registration>> provideAny(std::string_view serviceId,
                                                             std::shared_ptr<void> service) = 0;
    virtual std::shared_ptr<void> findAny(std::string_view serviceId) const = 0;
    virtual std::unique_ptr<Registration> watchAny(
        std::string_view serviceId, std::function<void(std::shared_ptr<void>)> appeared,
        std::function<void()> vanished) = 0;
};

}  // namespace nuanyang::module
