#include <algorithm>
#include <cmath>
#include <set>

#include "core/access/privileges.h"
#include "core/cli/hostverb.h"
#include "core/modules/modulehost.h"

namespace nuanyang::core::cli {

namespace {

Json stagesJson(const std::vector<modules::StageTime>& stages) {
    Json times = Json::object();
    for (const modules::StageTime& stage : stages) {
        times[std::string(modules::toString(stage.reached))] =
            std::round(stage.milliseconds * 1000) / 1000;
    }
    return times;
}

Json reasonJson(const Desk& desk, const std::optional<Error>& reason) {
    if (!reason) {
        return nullptr;
    }
    const Sentence sentence = desk.sentence(*reason);
    return sentence.hint.empty() ? sentence.message : sentence.message + " " + sentence.hint;
}

Json moduleRow(const Desk& desk, const modules::ModuleInfo& module) {
    return {{"id", module.id()},
            {"version", module.manifest->version.toString()},
            {"title", module.manifest->title.in(desk.language())},
            {"state", modules::toString(module.state)},
            {"enabled", module.enabled},
            {"reason", reasonJson(desk, module.reason)},
            {"stages", stagesJson(module.stages)}};
}

/// Something in a module folder that is no usable module.
Json findingRow(const Desk& desk, const modules::Finding& finding) {
    return {{"id", finding.id},
            {"version", finding.version},
            {"title", finding.path.string()},
            {"state", modules::toString(modules::ModuleState::Rejected)},
            {"enabled", false},
            {"reason", reasonJson(desk, finding.reason)},
            {"stages", Json::object()}};
}

Result<Outcome> list(Desk& desk, const module::Arguments& /*arguments*/) {
    Json rows = Json::array();
    std::set<std::filesystem::path> shown;
    for (const modules::ModuleInfo& module : desk.house().modules().modules()) {
        rows.push_back(moduleRow(desk, module));
        shown.insert(module.packageFolder);
    }
    for (const modules::Finding& finding : desk.house().modules().findings()) {
        if (!shown.contains(finding.path)) {
            rows.push_back(findingRow(desk, finding));
        }
    }
    return Outcome{std::move(rows), std::nullopt};
}

Result<Outcome> explain(Desk& desk, const module::Arguments& arguments) {
    const auto why = desk.house().modules().explain(arguments.positional[0]);
    if (why.decidedBy == modules::DecidedBy::Missing) {
        return Error{ErrorKind::NotFound, why.reason.code, why.reason.detail, why.reason.arguments};
    }
    return Outcome{Json{{"id", why.id},
                        {"enabled", why.enabled},
                        {"decidedBy", modules::toString(why.decidedBy)},
                        {"sentence", reasonJson(desk, why.reason)}},
                   std::nullopt};
}

template <class Switch>
Result<Outcome> switchModule(Desk& desk, const module::Arguments& arguments, Switch change) {
    NY_TRY(desk.require("module", access::privilege::switchModules));
    const Call call = NY_TRY(desk.call());
    const modules::SwitchReport report = NY_TRY((desk.house().modules().*change)(
        call, arguments.positional[0], arguments.option("department")));
    return Outcome{Json{{"id", report.id},
                        {"enabled", report.enabled},
                        {"alsoEnabled", report.alsoEnabled},
                        {"alsoDisabled", report.alsoDisabled}},
                   std::nullopt};
}

modules::Verb declare(std::string name, LocalizedText summary) {
    modules::Verb verb;
    verb.name = std::move(name);
    verb.summary = std::move(summary);
    return verb;
}

modules::Verb declareOfModule(std::string name, LocalizedText summary) {
    modules::Verb verb = declare(std::move(name), std::move(summary));
    verb.arguments = {{"ID", {"模块编号", "The module's id"}, true}};
    return verb;
}

modules::Verb declareSwitch(std::string name, LocalizedText summary) {
    modules::Verb verb = declareOfModule(std::move(name), std::move(summary));
    verb.privilege = access::privilege::switchModules;
    verb.options = {{"department",
                     "D",
                     {"只对这个部门；不写则对整个数据目录",
                      "For this department alone; without it, for the whole data directory"}}};
    return verb;
}

}  // namespace

std::vector<HostVerb> moduleVerbs() {
    const auto enable = [](Desk& desk, const module::Arguments& arguments) {
        return switchModule(desk, arguments, &modules::ModuleHost::enable);
    };
    const auto disable = [](Desk& desk, const module::Arguments& arguments) {
        return switchModule(desk, arguments, &modules::ModuleHost::disable);
    };
    return {
        {"module", declare("list", {"列出已安装的模块及其状态", "List the installed modules"}),
         Readiness::ModulesRunning, list},
        {"module",
         declareOfModule("explain",
                         {"说明一个模块为什么开着或关着", "Say why a module is on or off"}),
         Readiness::ModulesRunning, explain},
        {"module", declareSwitch("enable", {"启用一个模块", "Switch a module on"}),
         Readiness::ModulesRunning, enable},
        {"module", declareSwitch("disable", {"停用一个模块", "Switch a module off"}),
         Readiness::ModulesRunning, disable},
    };
}

}  // namespace nuanyang::core::cli
