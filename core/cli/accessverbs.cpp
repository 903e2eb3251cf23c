#include "core/access/access.h"
#include "core/access/accountrules.h"
#include "core/access/privileges.h"
#include "core/access/unitreference.h"
#include "core/cli/hostverb.h"
#include "core/cli/newpassword.h"
#include "core/modules/modulehost.h"

namespace nuanyang::core::cli {

namespace {

using access::Account;
using access::AccountChange;
using module::Arguments;
using Units = std::vector<module::UnitDirectory::Unit>;

Result<Units> unitsOf(Desk& desk) {
    const auto directory = desk.house().modules().service<module::UnitDirectory>();
    if (!directory) {
        return Units{};
    }
    const Call call = NY_TRY(desk.call());
    return directory->units(call);
}

Json unitName(const Units& units, std::optional<UnitId> id) {
    for (const auto& unit : units) {
        if (id && unit.id == *id) {
            return unit.name;
        }
    }
    return nullptr;
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json accountRow(const Account& account, const Units& units) {
    return {{"id", account.id.toString()},
            {"name", account.name},
            {"role", access::toString(account.role)},
            {"unit", account.unit ? Json(account.unit->toString()) : Json(nullptr)},
            {"unitName", unitName(units, account.unit)},
            {"department", textOrNull(account.department)},
            {"enabled", account.enabled},
            {"hasPassword", account.hasPassword}};
}

Result<Outcome> answer(Desk& desk, const Account& account) {
    return Outcome{accountRow(account, NY_TRY(unitsOf(desk))), std::nullopt};
}

std::string roleWords() {
    std::string words;
    for (const access::Role role : access::allRoles) {
        words += (words.empty() ? "" : " ") + std::string(access::toString(role));
    }
    return words;
}

Result<std::optional<access::Role>> roleOption(const Arguments& arguments) {
    const auto word = arguments.option("role");
    if (!word) {
        return std::optional<access::Role>{};
    }
    const auto role = access::parseRole(*word);
    if (!role) {
        return invalidInput("access.role.unknown").with("role", *word).with("roles", roleWords());
    }
    return role;
}

/// An empty name takes the unit away.
Result<std::optional<std::optional<UnitId>>> unitOption(Desk& desk, const Arguments& arguments) {
    const auto named = arguments.option("unit");
    std::optional<std::optional<UnitId>> unit;
    if (named && named->empty()) {
        unit.emplace(std::nullopt);
    } else if (named) {
        const Units units = NY_TRY(unitsOf(desk));
        unit.emplace(NY_TRY(access::resolveUnit(units, *named)));
    }
    return unit;
}

Result<Outcome> list(Desk& desk, const Arguments& /*arguments*/) {
    const Call call = NY_TRY(desk.call());
    const auto accounts = NY_TRY(desk.house().access().accounts().list(call));
    const Units units = NY_TRY(unitsOf(desk));
    Json rows = Json::array();
    for (const Account& account : accounts) {
        rows.push_back(accountRow(account, units));
    }
    return Outcome{std::move(rows), std::nullopt};
}

Result<Outcome> add(Desk& desk, const Arguments& arguments) {
    NY_TRY(desk.require("access", access::privilege::editAccounts));
    const Call call = NY_TRY(desk.call());
    access::NewAccount account;
    account.name = arguments.positional[0];
    account.role = NY_TRY(roleOption(arguments)).value_or(account.role);
    account.unit = NY_TRY(unitOption(desk, arguments)).value_or(std::nullopt);
    account.department = arguments.option("department").value_or("");
    return answer(desk, NY_TRY(desk.house().access().accounts().add(call, account)));
}

Result<Outcome> change(Desk& desk, const Arguments& arguments, const AccountChange& wanted) {
    const Call call = NY_TRY(desk.call());
    return answer(desk, NY_TRY(desk.house().access().accounts().change(
                            call, arguments.positional[0], wanted)));
}

Result<Outcome> set(Desk& desk, const Arguments& arguments) {
    AccountChange wanted;
    wanted.role = NY_TRY(roleOption(arguments));
    wanted.unit = NY_TRY(unitOption(desk, arguments));
    wanted.department = arguments.option("department");
    return change(desk, arguments, wanted);
}

Result<Outcome> enable(Desk& desk, const Arguments& arguments) {
    AccountChange wanted;
    wanted.enabled = true;
    return change(desk, arguments, wanted);
}

Result<Outcome> disable(Desk& desk, const Arguments& arguments) {
    AccountChange wanted;
    wanted.enabled = false;
    return change(desk, arguments, wanted);
}

Result<Account> claim(Desk& desk, const std::string& name) {
    const std::string password = NY_TRY(newPassword(desk, name));
    return desk.house().access().accounts().claim(name, password);
}

Result<Account> setPassword(Desk& desk, const std::string& name) {
    const Call call = NY_TRY(desk.call());
    NY_TRY(desk.house().access().accounts().mayEdit(call, name));
    const std::string password = NY_TRY(newPassword(desk, name));
    if (access::isShort(password)) {
        desk.notice(invalidInput("cli.password.short"));
    }
    return desk.house().access().accounts().setPassword(call, name, password);
}

/// Where passwords are asked for and no administrator has one, nobody could sign in to set it: then
/// an administrator sets the own one without.
Result<Outcome> password(Desk& desk, const Arguments& arguments) {
    const std::string& name = arguments.positional[0];
    const auto signedIn = desk.prepare(Readiness::SignedIn);
    const bool isUnclaimed = !signedIn && signedIn.error().code == "access.signIn.unclaimed";
    if (!signedIn && !isUnclaimed) {
        return signedIn.error();
    }
    const Account account = NY_TRY(isUnclaimed ? claim(desk, name) : setPassword(desk, name));
    if (NY_TRY(desk.house().access().door().isUnclaimed())) {
        desk.notice(invalidInput("access.signIn.unclaimed"));
    }
    return Outcome{accountRow(account, {}), std::nullopt};
}

modules::Verb declare(std::string name, LocalizedText summary) {
    modules::Verb verb;
    verb.name = std::move(name);
    verb.summary = std::move(summary);
    verb.privilege = access::privilege::editAccounts;
    return verb;
}

modules::Verb declareOfAccount(std::string name, LocalizedText summary) {
    modules::Verb verb = declare(std::move(name), std::move(summary));
    verb.arguments = {{"NAME", {"账号名或编号", "The account's name or id"}, true}};
    return verb;
}

std::vector<modules::VerbOption> accountOptions(bool roleRequired) {
    modules::VerbOption role{"role", "R", {"角色：" + roleWords(), "One of: " + roleWords()}};
    role.required = roleRequired;
    return {
        role,
        {"unit", "U", {"所属单位（名称或编号）", "The account's unit, by name or id"}},
        {"department", "D", {"部门，决定使用哪些模块", "The department, whose modules are used"}}};
}

modules::Verb declareAdd() {
    modules::Verb verb = declare("user add", {"新建账号", "Add an account"});
    verb.arguments = {{"NAME", {"账号名", "The name to sign in with"}, true}};
    verb.options = accountOptions(true);
    return verb;
}

modules::Verb declareSet() {
    modules::Verb verb = declareOfAccount(
        "user set", {"修改账号的角色、单位或部门", "Change an account's role, unit or department"});
    verb.options = accountOptions(false);
    return verb;
}

modules::Verb declareList() {
    modules::Verb verb = declare("user list", {"列出账号", "List the accounts"});
    verb.privilege = access::privilege::viewAccounts;
    return verb;
}

modules::Verb declarePassword() {
    modules::Verb verb = declareOfAccount(
        "user password",
        {"设置密码；自己的密码人人都可以改", "Set a password; one's own needs no privilege"});
    return verb;
}

}  // namespace

std::vector<HostVerb> accessVerbs() {
    return {
        {"access", declareList(), Readiness::ModulesRunning, list},
        {"access", declareAdd(), Readiness::ModulesRunning, add},
        {"access", declareSet(), Readiness::ModulesRunning, set},
        {"access", declarePassword(), Readiness::Open, password},
        {"access", declareOfAccount("user disable", {"停用账号", "Disable an account"}),
         Readiness::ModulesRunning, disable},
        {"access", declareOfAccount("user enable", {"重新启用账号", "Enable an account again"}),
         Readiness::ModulesRunning, enable},
    };
}

}  // namespace nuanyang::core::cli
