#include "core/app/househost.h"

#include <QObject>

#include <utility>

#include "core/access/access.h"
#include "core/access/privileges.h"
#include "core/app/messagecatalog.h"
#include "core/data/dataservice.h"
#include "core/shell/catalogtext.h"

namespace nuanyang::core::app {

namespace {

/// Hands progress on to the call that asked for the work.
class CallProgress final : public Progress {
public:
    explicit CallProgress(Call call) : m_call(std::move(call)) {}
    void report(std::int64_t done, std::int64_t total) override { m_call.report(done, total); }

private:
    Call m_call;
};

constexpr modules::ContributionKind shownKinds[] = {
    modules::ContributionKind::View,          modules::ContributionKind::PersonTab,
    modules::ContributionKind::DashboardCard, modules::ContributionKind::SearchProvider,
    modules::ContributionKind::Command,       modules::ContributionKind::SettingsPage,
};

}  // namespace

void addWindowMessages(Messages& messages) {
    // Our own catalogs are checked by a test; there is nobody to tell here.
    (void)messages.add(shell::messageCatalog(), "shell/messages.json");
    (void)messages.add(messageCatalog(), "app/messages.json");
}

HouseHost::HouseHost(std::unique_ptr<house::House> house) : m_house(std::move(house)) {
    addWindowMessages(m_messages);
    m_house->modules().addObserver(this);
}

HouseHost::~HouseHost() {
    m_house->modules().removeObserver(this);
}

Result<bool> HouseHost::asksForPassword() {
    return m_house->asksForPassword();
}

Result<Caller> HouseHost::signIn(const std::optional<std::string>& name,
                                 const std::optional<std::string>& password) {
    return m_house->signIn(name, password);
}

void HouseHost::signOut() {
    m_house->signOut();
}

Result<void> HouseHost::startModules() {
    if (!m_started.exchange(true)) {
        return m_house->startModules();
    }
    const auto caller = m_house->caller();
    if (!caller) {
        return denied("access.signIn.required");
    }
    return m_house->modules().setAudience({caller->department(), caller->role()});
}

Result<bool> HouseHost::isEmpty(const Call& call) {
    if (NY_TRY(m_house->data().subjectCounts()).total > 0) {
        return false;
    }
    const auto directory = units();
    return directory && NY_TRY(directory->units(call)).empty();
}

Result<void> HouseHost::foundUnits(const Call& call, const std::vector<shell::UnitDraft>& drafts) {
    // Whichever module keeps the units adds them by the verb of the command line's contract.
    constexpr std::string_view verb = "unit add";
    for (const modules::VerbRef& served : m_house->modules().verbs()) {
        if (served.verb->name != verb) {
            continue;
        }
        std::int64_t done = 0;
        for (const shell::UnitDraft& unit : drafts) {
            NY_TRY(call.checkCancelled());
            NY_TRY(m_house->modules().runVerb(
                call, served.module, verb,
                {{unit.name}, {{"on-duty", std::to_string(unit.onDuty)}}}));
            call.report(++done, static_cast<std::int64_t>(drafts.size()));
        }
        return {};
    }
    return unavailable("app.group.noRegistry");
}

Result<void> HouseHost::foundSample(const Call& call) {
    NY_TRY(m_house->addSampleGroup(call));
    return {};
}

std::vector<shell::Contributed> HouseHost::contributions(const Caller& caller) const {
    std::vector<shell::Contributed> all;
    for (const modules::ContributionKind kind : shownKinds) {
        for (const modules::ContributionRef& ref : m_house->modules().contributions(kind, caller)) {
            all.push_back({ref.module, *ref.contribution, ref.pageUrl()});
        }
    }
    return all;
}

std::vector<shell::ModuleRow> HouseHost::modules() const {
    std::vector<shell::ModuleRow> rows;
    for (modules::ModuleInfo& info : m_house->modules().modules()) {
        auto explanation = m_house->modules().explain(info.id());
        rows.push_back({std::move(info), std::move(explanation)});
    }
    return rows;
}

Result<modules::SwitchReport> HouseHost::previewSwitch(const std::string& module, bool on) const {
    return m_house->modules().preview(module, on);
}

Result<modules::SwitchReport> HouseHost::switchModule(const Call& call, const std::string& module,
                                                      bool on) {
    return on ? m_house->modules().enable(call, module) : m_house->modules().disable(call, module);
}

std::vector<std::string> HouseHost::departments() const {
    return m_house->modules().departments();
}

Result<void> HouseHost::defineProfile(const Call& call, const std::string& department,
                                      const std::vector<std::string>& modules) {
    return m_house->modules().defineProfile(call, department, modules);
}

void HouseHost::listen(ModuleListener listener) {
    const std::lock_guard lock(m_mutex);
    m_listener = std::make_shared<const ModuleListener>(std::move(listener));
}

std::shared_ptr<const shell::Host::ModuleListener> HouseHost::listener() const {
    const std::lock_guard lock(m_mutex);
    return m_listener;
}

void HouseHost::aboutToStop(const std::string& moduleId) {
    const auto heard = listener();
    if (heard && heard->aboutToStop) {
        heard->aboutToStop(moduleId);
    }
}

void HouseHost::changed(const std::string& /*moduleId*/) {
    const auto heard = listener();
    if (heard && heard->changed) {
        heard->changed();
    }
}

Result<std::unique_ptr<QObject>> HouseHost::createView(ui::ViewContext& context,
                                                       const module::ViewRequest& request) {
    return m_house->modules().createView(context, request);
}

Result<void> HouseHost::runCommand(const Call& call, const std::string& command) {
    return m_house->modules().runCommand(call, command);
}

std::vector<modules::SearchAnswer> HouseHost::search(const Call& call, const std::string& text,
                                                     int limit, std::chrono::milliseconds wait) {
    return m_house->modules().search(call, text, limit, wait);
}

std::shared_ptr<module::PersonDirectory> HouseHost::persons() const {
    return m_house->modules().service<module::PersonDirectory>();
}

std::shared_ptr<module::UnitDirectory> HouseHost::units() const {
    return m_house->modules().service<module::UnitDirectory>();
}

Sentence HouseHost::sentence(const Error& error, Language language) const {
    return m_messages.knows(error.code) ? m_messages.sentence(error, language)
                                        : m_house->messages().sentence(error, language);
}

void HouseHost::setLanguage(Language language) {
    m_house->setLanguage(language);
}

Result<std::vector<access::Account>> HouseHost::accounts(const Call& call) {
    return m_house->access().accounts().list(call);
}

Result<void> HouseHost::addAccount(const Call& call, const access::NewAccount& account,
                                   const std::string& password) {
    auto& accounts = m_house->access().accounts();
    NY_TRY(accounts.add(call, account));
    if (!password.empty()) {
        NY_TRY(accounts.setPassword(call, account.name, password));
    }
    return {};
}

Result<void> HouseHost::setPassword(const Call& call, const std::string& account,
                                    const std::string& password) {
    NY_TRY(m_house->access().accounts().setPassword(call, account, password));
    return {};
}

Result<void> HouseHost::setAccountEnabled(const Call& call, const std::string& account,
                                          bool enabled) {
    access::AccountChange change;
    change.enabled = enabled;
    NY_TRY(m_house->access().accounts().change(call, account, change));
    return {};
}

Result<shell::BackupDone> HouseHost::createBackup(const Call& call,
                                                  const std::filesystem::path& file,
                                                  const std::optional<std::string>& passphrase) {
    NY_TRY(call.require(access::privilege::createBackup));
    const auto report = NY_TRY(m_house->data().createBackup(file, passphrase, call.stopToken(),
                                                            std::make_shared<CallProgress>(call)));
    return shell::BackupDone{report.file, report.bytes};
}

std::filesystem::path HouseHost::directory() const {
    return m_house->directory();
}

Date HouseHost::today() const {
    return m_house->today();
}

}  // namespace nuanyang::core::app
