#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "core/house/house.h"
#include "core/modules/modulehost.h"
#include "core/shell/host.h"

namespace nuanyang::core::app {

/// The real house behind the window.
class HouseHost final : public shell::Host, private modules::HostObserver {
public:
    explicit HouseHost(std::unique_ptr<house::House> house);
    ~HouseHost() override;

    house::House& house() { return *m_house; }

    Result<bool> asksForPassword() override;
    Result<Caller> signIn(const std::optional<std::string>& name,
                          const std::optional<std::string>& password) override;
    void signOut() override;
    Result<void> startModules() override;

    Result<bool> isEmpty(const Call& call) override;
    Result<void> foundUnits(const Call& call, const std::vector<shell::UnitDraft>& units) override;
    Result<void> foundSample(const Call& call) override;

    std::vector<shell::Contributed> contributions(const Caller& caller) const override;
    std::vector<shell::ModuleRow> modules() const override;
    Result<modules::SwitchReport> previewSwitch(const std::string& module, bool on) const override;
    Result<modules::SwitchReport> switchModule(const Call& call, const std::string& module,
                                               bool on) override;
    std::vector<std::string> departments() const override;
    Result<void> defineProfile(const Call& call, const std::string& department,
                               const std::vector<std::string>& modules) override;
    void listen(ModuleListener listener) override;

    Result<std::unique_ptr<QObject>> createView(ui::ViewContext& context,
                                                const module::ViewRequest& request) override;
    Result<void> runCommand(const Call& call, const std::string& command) override;
    std::vector<modules::SearchAnswer> search(const Call& call, const std::string& text, int limit,
                                              std::chrono::milliseconds wait) override;

    std::shared_ptr<module::PersonDirectory> persons() const override;
    std::shared_ptr<module::UnitDirectory> units() const override;

    Sentence sentence(const Error& error, Language language) const override;
    void setLanguage(Language language) override;

    Result<std::vector<access::Account>> accounts(const Call& call) override;
    Result<void> addAccount(const Call& call, const access::NewAccount& account,
                            const std::string& password) override;
    Result<void> setPassword(const Call& call, const std::string& account,
                             const std::string& password) override;
    Result<void> setAccountEnabled(const Call& call, const std::string& account,
                                   bool enabled) override;

    Result<shell::BackupDone> createBackup(const Call& call, const std::filesystem::path& file,
                                           const std::optional<std::string>& passphrase) override;

    std::filesystem::path directory() const override;
    Date today() const override;

private:
    void aboutToStop(const std::string& moduleId) override;
    void changed(const std::string& moduleId) override;
    std::shared_ptr<const ModuleListener> listener() const;

    std::unique_ptr<house::House> m_house;
    Messages m_messages;
    std::atomic<bool> m_started = false;
    mutable std::mutex m_mutex;
    std::shared_ptr<const ModuleListener> m_listener;
};

/// The catalogs of the window itself, for errors from before a house is open as well.
void addWindowMessages(Messages& messages);

}  // namespace nuanyang::core::app
