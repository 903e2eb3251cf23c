#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/modules/eventlisteners.h"
#include "core/modules/modulestate.h"
#include "core/modules/packages.h"
#include "core/modules/servedcontributions.h"
#include "core/modules/servicebook.h"
#include "sdk/documents/tablefiles.h"
#include "sdk/module/module.h"

namespace nuanyang::core::modules {

/// One installed module in this process, from discovery to its end: what is known of it, and the
/// context that it is lent while it runs. The same object for every start.
class HostedModule final : public module::ModuleContext {
public:
    HostedModule(Package package, std::shared_ptr<ServiceBook> book,
                 std::shared_ptr<nuanyang::documents::TableFiles> tableFiles);

    // What the module sees.
    std::string_view id() const override { return manifest().id; }
    nuanyang::data::Database& database() override { return *m_database; }
    module::Services& services() override { return m_services; }
    module::Events& events() override { return *m_listeners; }
    module::Contributions& contributions() override { return m_served; }
    std::filesystem::path packageFolder() const override { return m_package.folder; }
    nuanyang::documents::TableFiles& tableFiles() override { return *m_tableFiles; }

    Sentence sentence(const Error& error, Language language) const override;

    const Manifest& manifest() const { return *m_package.manifest; }
    const Package& package() const { return m_package; }
    BinaryRecord& record() { return m_package.record; }
    ServedContributions& served() { return m_served; }
    const std::shared_ptr<EventListeners>& listeners() const { return m_listeners; }

    // Thread-safe.
    ModuleState state() const;
    std::optional<Error> reason() const;
    bool isEnabled() const;
    void setEnabled(bool enabled);
    void setState(ModuleState state, std::optional<Error> reason = {});
    /// Trouble that does not end the module.
    void setReason(std::optional<Error> reason);
    void addStage(StageTime stage);
    void clearStages();
    ModuleInfo info() const;
    std::shared_ptr<nuanyang::data::Database> sharedDatabase() const;
    void setDatabase(std::shared_ptr<nuanyang::data::Database> database);

    /// In use by the host's operations only, one at a time.
    std::unique_ptr<module::Module> instance;
    const module::ModuleEntry* entry = nullptr;

private:
    /// The service book, as this module.
    class OwnServices final : public module::Services {
    public:
        OwnServices(std::shared_ptr<const Manifest> manifest, std::shared_ptr<ServiceBook> book)
            : m_manifest(std::move(manifest)), m_book(std::move(book)) {}

    private:
        Result<std::unique_ptr<module::Registration>> provideAny(
            std::string_view serviceId, std::shared_ptr<void> service) override;
        std::shared_ptr<void> findAny(std::string_view serviceId) const override;
        std::unique_ptr<module::Registration> watchAny(
            std::string_view serviceId, std::function<void(std::shared_ptr<void>)> appeared,
            std::function<void()> vanished) override;

        std::shared_ptr<const Manifest> m_manifest;
        std::shared_ptr<ServiceBook> m_book;
    };

    Package m_package;
    OwnServices m_services;
    ServedContributions m_served;
    std::shared_ptr<EventListeners> m_listeners;
    std::shared_ptr<nuanyang::documents::TableFiles> m_tableFiles;

    mutable std::once_flag m_messagesRead;
    mutable Messages m_messages;

    mutable std::mutex m_mutex;
    std::shared_ptr<nuanyang::data::Database> m_database;
    ModuleState m_state = ModuleState::Valid;
    bool m_enabled = false;
    std::optional<Error> m_reason;
    std::vector<StageTime> m_stages;
};

/// Whether the state is one that ends only with the process, or with a new binary.
bool isOutOfUse(ModuleState state);

}  // namespace nuanyang::core::modules
