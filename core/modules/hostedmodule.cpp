#include "core/modules/hostedmodule.h"

#include "core/modules/checksum.h"

namespace nuanyang::core::modules {

HostedModule::HostedModule(Package package, std::shared_ptr<ServiceBook> book,
                           std::shared_ptr<nuanyang::documents::TableFiles> tableFiles)
    : m_package(std::move(package)),
      m_services(m_package.manifest, std::move(book)),
      m_served(m_package.manifest),
      m_listeners(std::make_shared<EventListeners>(m_package.manifest)),
      m_tableFiles(std::move(tableFiles)) {
    m_stages.push_back({ModuleState::Valid, m_package.milliseconds});
    if (m_package.refusal) {
        setState(ModuleState::Rejected, m_package.refusal);
    } else if (!m_package.record.quarantinedIn.empty()) {
        setState(ModuleState::Quarantined, unavailable("module.quarantined")
                                               .with("module", manifest().id)
                                               .with("stage", m_package.record.quarantinedIn));
    }
}

Sentence HostedModule::sentence(const Error& error, Language language) const {
    std::call_once(m_messagesRead, [this] {
        // A catalog that is not well formed brings no sentence; finding the module has told so.
        (void)m_messages.add(sdkMessageCatalog(), "sdk").has_value();
        const std::filesystem::path file = packageFolder() / "messages.json";
        if (const auto text = readFile(file)) {
            (void)m_messages.add(*text, file.string()).has_value();
        }
    });
    return m_messages.sentence(error, language);
}

ModuleState HostedModule::state() const {
    const std::lock_guard lock(m_mutex);
    return m_state;
}

std::optional<Error> HostedModule::reason() const {
    const std::lock_guard lock(m_mutex);
    return m_reason;
}

bool HostedModule::isEnabled() const {
    const std::lock_guard lock(m_mutex);
    return m_enabled;
}

void HostedModule::setEnabled(bool enabled) {
    const std::lock_guard lock(m_mutex);
    m_enabled = enabled;
}

void HostedModule::setState(ModuleState state, std::optional<Error> reason) {
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_reason = std::move(reason);
}

void HostedModule::setReason(std::optional<Error> reason) {
    const std::lock_guard lock(m_mutex);
    m_reason = std::move(reason);
}

void HostedModule::addStage(StageTime stage) {
    const std::lock_guard lock(m_mutex);
    m_stages.push_back(stage);
}

/// All but the first: the package was looked at once.
void HostedModule::clearStages() {
    const std::lock_guard lock(m_mutex);
    m_stages.resize(1);
}

ModuleInfo HostedModule::info() const {
    const std::lock_guard lock(m_mutex);
    return {m_package.manifest, m_package.folder, m_state, m_enabled, m_reason, m_stages};
}

std::shared_ptr<nuanyang::data::Database> HostedModule::sharedDatabase() const {
    const std::lock_guard lock(m_mutex);
    return m_database;
}

void HostedModule::setDatabase(std::shared_ptr<nuanyang::data::Database> database) {
    const std::lock_guard lock(m_mutex);
    m_database = std::move(database);
}

Result<std::unique_ptr<module::Registration>> HostedModule::OwnServices::provideAny(
    std::string_view serviceId, std::shared_ptr<void> service) {
    return m_book->provide(*m_manifest, serviceId, std::move(service));
}

std::shared_ptr<void> HostedModule::OwnServices::findAny(std::string_view serviceId) const {
    return m_book->find(serviceId);
}

std::unique_ptr<module::Registration> HostedModule::OwnServices::watchAny(
    std::string_view serviceId, std::function<void(std::shared_ptr<void>)> appeared,
    std::function<void()> vanished) {
    return m_book->watch(m_manifest->id, serviceId, std::move(appeared), std::move(vanished));
}

bool isOutOfUse(ModuleState state) {
    return state == ModuleState::Rejected || state == ModuleState::Quarantined ||
           state == ModuleState::PendingRestart || state == ModuleState::Faulted;
}

}  // namespace nuanyang::core::modules
