#pragma once

#include <QObject>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "core/shell/host.h"
#include "sdk/base/callerissuer.h"

namespace nuanyang::core::shell {

/// A house of two modules in memory: `people`, and `visits`, which requires it. What a test wants
/// to be otherwise is a public member.
class FakeHost final : public Host {
public:
    bool passwordAsked = false;
    std::string password = "secret";
    bool empty = false;
    std::set<std::string> on{"people", "visits"};
    std::map<std::string, std::string> failing;  ///< module → code of its failure
    std::vector<Contributed> declared = standardContributions();
    std::function<Result<std::unique_ptr<QObject>>(ui::ViewContext&, const module::ViewRequest&)>
        makeView = [](ui::ViewContext&, const module::ViewRequest&) {
            return Result<std::unique_ptr<QObject>>(std::make_unique<QObject>());
        };
    std::function<std::vector<modules::SearchAnswer>(const std::string&)> answer;
    std::shared_ptr<module::PersonDirectory> personDirectory;
    std::shared_ptr<module::UnitDirectory> unitDirectory;
    std::vector<access::Account> accountRows;
    std::vector<std::string> log;  ///< what was asked of the house, in order
    std::optional<std::vector<UnitDraft>> founded;
    Result<void> foundingResult;
    std::filesystem::path folder = "/tmp";
    std::thread::id stopThread;

    static Caller owner(std::set<std::string, std::less<>> privileges = {}) {
        Caller::Facts facts;
        facts.account = AccountId{1};
        facts.name = "owner";
        facts.role = "administrator";
        facts.scope.all = true;
        facts.everyPrivilege = privileges.empty();
        facts.privileges = std::move(privileges);
        return CallerIssuer::issue(std::move(facts));
    }

    static Contributed contributed(modules::ContributionKind kind, const std::string& id,
                                   LocalizedText title, const std::string& page = {}) {
        Contributed entry;
        entry.module = id.substr(0, id.find('.'));
        entry.what.kind = kind;
        entry.what.id = id;
        entry.what.title = std::move(title);
        entry.what.icon = "people";
        entry.pageUrl = page.empty() ? std::string() : "qrc:/nuanyang/qml/Test/" + page;
        return entry;
    }

    static std::vector<Contributed> standardContributions() {
        using Kind = modules::ContributionKind;
        std::vector<Contributed> all{
            contributed(Kind::View, "people.list", {"人员", "People"}, "PlainPage.qml"),
            contributed(Kind::View, "visits.list", {"探视", "Visits"}, "PlainPage.qml"),
            contributed(Kind::PersonTab, "people.basics", {"基本情况", "Basics"}, "PlainPage.qml"),
            contributed(Kind::PersonTab, "visits.tab", {"探视", "Visits"}, "PlainPage.qml"),
            contributed(Kind::DashboardCard, "people.card", {"人数", "Headcount"}, "PlainCard.qml"),
            contributed(Kind::SearchProvider, "people.search", {"人员", "People"}),
            contributed(Kind::Command, "people.add", {"登记人员", "Register somebody"}),
        };
        all[0].what.section = "people";
        all[0].what.shortcut = "Ctrl+1";
        all[1].what.section = "care";
        all[6].what.opens = "people.list";
        all[6].what.shortcut = "Ctrl+N";
        all[6].what.parameters = {{"add", true}};
        return all;
    }

    Result<bool> asksForPassword() override { return passwordAsked; }
    Result<Caller> signIn(const std::optional<std::string>& account,
                          const std::optional<std::string>& given) override {
        if (passwordAsked && (!account || given != password)) {
            return denied("access.signIn.refused");
        }
        return owner();
    }
    void signOut() override { note("signOut"); }
    Result<void> startModules() override {
        note("startModules");
        return {};
    }
    Result<bool> isEmpty(const Call&) override { return empty; }
    Result<void> foundUnits(const Call&, const std::vector<UnitDraft>& units) override {
        founded = units;
        return foundingResult;
    }
    Result<void> foundSample(const Call& call) override {
        note("foundSample");
        call.report(734, 734);
        return foundingResult;
    }

    std::vector<Contributed> contributions(const Caller& caller) const override {
        std::vector<Contributed> found;
        for (const Contributed& entry : declared) {
            const std::string& privilege = entry.what.privilege;
            if (on.count(entry.module) && (privilege.empty() || caller.may(privilege))) {
                found.push_back(entry);
            }
        }
        return found;
    }
    std::vector<ModuleRow> modules() const override {
        return {row("people", {"人员名册", "Registry"}), row("visits", {"探视走访", "Visits"})};
    }
    Result<modules::SwitchReport> previewSwitch(const std::string& module,
                                                bool wanted) const override {
        modules::SwitchReport report{module, wanted, {}, {}};
        if (module == "people" && !wanted && on.count("visits")) {
            report.alsoDisabled = {"visits"};
        }
        if (module == "visits" && wanted && !on.count("people")) {
            report.alsoEnabled = {"people"};
        }
        return report;
    }
    Result<modules::SwitchReport> switchModule(const Call& call, const std::string& module,
                                               bool wanted) override {
        note(call.verb() + " " + module);
        const auto report = *previewSwitch(module, wanted);
        if (const auto found = failing.find(module); found != failing.end() && wanted) {
            return conflict(found->second);
        }
        stopThread = std::this_thread::get_id();
        for (const std::string& other : report.alsoDisabled) {
            turn(other, false);
        }
        for (const std::string& other : report.alsoEnabled) {
            turn(other, true);
        }
        turn(module, wanted);
        return report;
    }
    std::vector<std::string> departments() const override { return {}; }
    Result<void> defineProfile(const Call&, const std::string& department,
                               const std::vector<std::string>& modules) override {
        std::string line = "profile " + department;
        for (const std::string& module : modules) {
            line += " " + module;
        }
        note(line);
        return {};
    }
    void listen(ModuleListener given) override { listener = std::move(given); }

    Result<std::unique_ptr<QObject>> createView(ui::ViewContext& context,
                                                const module::ViewRequest& request) override {
        const std::string module = request.contribution.substr(0, request.contribution.find('.'));
        if (!on.count(module)) {
            return unavailable("module.off").with("module", module);
        }
        return makeView(context, request);
    }
    Result<void> runCommand(const Call&, const std::string& command) override {
        note("command " + command);
        return {};
    }
    std::vector<modules::SearchAnswer> search(const Call&, const std::string& text, int,
                                              std::chrono::milliseconds) override {
        return answer ? answer(text) : std::vector<modules::SearchAnswer>();
    }
    std::shared_ptr<module::PersonDirectory> persons() const override { return personDirectory; }
    std::shared_ptr<module::UnitDirectory> units() const override { return unitDirectory; }
    Sentence sentence(const Error& error, Language language) const override {
        return {(language == Language::Chinese ? "出错：" : "Error: ") + error.code, error.detail};
    }
    void setLanguage(Language) override {}

    Result<std::vector<access::Account>> accounts(const Call&) override { return accountRows; }
    Result<void> addAccount(const Call&, const access::NewAccount& account,
                            const std::string&) override {
        note("add account " + account.name);
        return {};
    }
    Result<void> setPassword(const Call&, const std::string& account,
                             const std::string& given) override {
        note("password " + account);
        password = given;
        return {};
    }
    Result<void> setAccountEnabled(const Call&, const std::string& account, bool enabled) override {
        note((enabled ? "enable " : "disable ") + account);
        return {};
    }
    Result<BackupDone> createBackup(const Call&, const std::filesystem::path& file,
                                    const std::optional<std::string>& passphrase) override {
        note(passphrase ? "backup encrypted" : "backup plain");
        return BackupDone{file, 4096};
    }
    std::filesystem::path directory() const override { return folder; }
    Date today() const override { return *Date::create(2026, 3, 2); }

    bool noted(const std::string& line) const {
        const std::lock_guard lock(m_mutex);
        return std::find(log.begin(), log.end(), line) != log.end();
    }
    ModuleListener listener;

private:
    void note(std::string line) {
        const std::lock_guard lock(m_mutex);
        log.push_back(std::move(line));
    }
    void turn(const std::string& module, bool wanted) {
        if (!wanted && listener.aboutToStop) {
            listener.aboutToStop(module);
        }
        wanted ? void(on.insert(module)) : void(on.erase(module));
        if (listener.changed) {
            listener.changed();
        }
    }
    ModuleRow row(const std::string& id, LocalizedText title) const {
        auto manifest = std::make_shared<modules::Manifest>();
        manifest->id = id;
        manifest->version = *modules::Version::parse("0.1.0");
        manifest->title = std::move(title);
        manifest->summary = {"一句话说明", "One line about it"};
        manifest->icon = "people";
        ModuleRow row;
        row.info.manifest = std::move(manifest);
        row.info.enabled = on.count(id) > 0;
        row.info.state =
            row.info.enabled ? modules::ModuleState::Started : modules::ModuleState::Off;
        row.info.stages = {{modules::ModuleState::Loaded, 3.14},
                           {modules::ModuleState::Started, 0.4}};
        row.explanation.id = id;
        row.explanation.reason = conflict("module.on.default");
        return row;
    }

    mutable std::mutex m_mutex;
};

}  // namespace nuanyang::core::shell
