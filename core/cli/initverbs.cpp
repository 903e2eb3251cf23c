#include "core/cli/hostverb.h"
#include "core/data/dataservice.h"
#include "core/modules/modulehost.h"
#include "sdk/module/unitdirectory.h"

namespace nuanyang::core::cli {

namespace {

bool hasDatabase(const std::filesystem::path& directory) {
    std::error_code ignored;
    return std::filesystem::exists(directory / "nuanyang.db", ignored);
}

Result<Json> describeHouse(Desk& desk) {
    const auto people = NY_TRY(desk.house().data().subjectCounts());
    std::size_t units = 0;
    if (auto directory = desk.house().modules().service<module::UnitDirectory>()) {
        const Call call = NY_TRY(desk.call());
        units = NY_TRY(directory->units(call)).size();
    }
    return Json{{"data", desk.directory().string()}, {"persons", people.total}, {"units", units}};
}

/// A second `init` leaves alone what is there; with `--sample` it fills a directory that is still
/// empty, so that an interrupted one can be finished.
Result<Outcome> init(Desk& desk, const module::Arguments& arguments) {
    const bool wantsSample = arguments.has("sample");
    const bool isThere = hasDatabase(desk.directory());
    NY_TRY(desk.create());  // also finishes one that was cut off before it had an owner
    if (isThere && !wantsSample) {
        return conflict("cli.init.exists").with("directory", desk.directory().string());
    }
    NY_TRY(desk.prepare(Readiness::ModulesRunning));
    if (wantsSample) {
        NY_TRY(desk.require("init", "settings.edit"));
        const Call call = NY_TRY(desk.call());
        NY_TRY(desk.house().addSampleGroup(call));
    }
    return Outcome{NY_TRY(describeHouse(desk)), std::nullopt};
}

}  // namespace

std::vector<HostVerb> initVerbs() {
    modules::Verb verb;
    verb.summary = {"建立一个新的数据目录；加 --sample 放入示例集团",
                    "Make a new data directory; with --sample, fill it with the sample group"};
    verb.options = {
        {"sample", "", {"放入示例集团（虚构的人员）", "Add the sample group, invented people"}}};
    return {{"init", std::move(verb), Readiness::Closed, init}};
}

}  // namespace nuanyang::core::cli
