#include "core/data/moduledatabase.h"

#include "core/data/readbackend.h"
#include "core/data/writetransaction.h"

namespace nuanyang::core::data {

namespace {

class WatchSubscription final : public nuanyang::data::Subscription {
public:
    WatchSubscription(std::shared_ptr<ServiceCore> core, int number)
        : m_core(std::move(core)), m_number(number) {}
    ~WatchSubscription() override { m_core->watch.remove(m_number); }

private:
    std::shared_ptr<ServiceCore> m_core;
    int m_number;
};

}  // namespace

Result<nuanyang::data::ReadSession> ModuleDatabase::read(const Call& call) {
    return nuanyang::data::ReadSession(NY_TRY(ReadBackend::begin(m_core, m_module, call)));
}

Result<nuanyang::data::WriteSession> ModuleDatabase::write(const Call& call,
                                                           nuanyang::data::AuditDetail detail) {
    return nuanyang::data::WriteSession(
        sessionOver(NY_TRY(WriteTransaction::begin(m_core, m_module, call, detail)), true));
}

std::unique_ptr<nuanyang::data::Subscription> ModuleDatabase::watch(std::vector<std::string> tables,
                                                                    std::function<void()> changed) {
    return std::make_unique<WatchSubscription>(
        m_core, m_core->watch.add(std::move(tables), std::move(changed)));
}

}  // namespace nuanyang::core::data
