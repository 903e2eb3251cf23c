#include "core/access/privileges.h"
#include "core/cli/hostverb.h"
#include "core/data/dataservice.h"
#include "core/house/osuser.h"

namespace nuanyang::core::cli {

namespace {

using module::Arguments;

Json reportJson(const data::BackupReport& report) {
    Json result{
        {"file", report.file.string()}, {"bytes", report.bytes}, {"checked", report.checked}};
    if (!report.previous.empty()) {
        result["previous"] = report.previous.string();
    }
    return result;
}

std::filesystem::path absolute(const std::string& path) {
    std::error_code error;
    const auto full = std::filesystem::absolute(path, error);
    return error ? std::filesystem::path(path) : full;
}

Result<std::optional<std::string>> passphrase(Desk& desk) {
    auto secret = NY_TRY(desk.secret("NUANYANG_PASSPHRASE", "cli.prompt.passphrase"));
    if (!secret) {
        return invalidInput("cli.passphrase.missing");
    }
    return secret;
}

Result<Outcome> create(Desk& desk, const Arguments& arguments) {
    NY_TRY(desk.require("backup", access::privilege::createBackup));
    const Call call = NY_TRY(desk.call());
    std::optional<std::string> secret;
    if (arguments.has("encrypt")) {
        secret = NY_TRY(passphrase(desk));
    }
    const data::BackupReport report = NY_TRY(desk.house().data().createBackup(
        absolute(arguments.positional[0]), secret, call.stopToken(), desk.progress()));
    return Outcome{reportJson(report), std::nullopt};
}

/// A directory whose file is damaged or gone has nobody left to ask: whoever may write there may
/// put a backup in its place.
bool isBeyondAsking(const Error& error) {
    return error.kind == ErrorKind::Corrupt || error.code == "data.directory.missing";
}

Result<std::string> restorer(Desk& desk) {
    const auto opened = desk.prepare(Readiness::Open);
    if (!opened && isBeyondAsking(opened.error())) {
        return house::osUser();
    }
    NY_TRY(desk.prepare(Readiness::SignedIn));
    NY_TRY(desk.require("backup", access::privilege::restoreBackup));
    std::string name = desk.house().caller()->name();
    desk.close();
    return name;
}

Result<Outcome> restore(Desk& desk, const Arguments& arguments) {
    const std::string actor = NY_TRY(restorer(desk));
    const auto file = absolute(arguments.positional[0]);
    auto report = data::DataService::restoreBackup(desk.directory(), file, std::nullopt, actor);
    if (!report && report.error().code == "data.backup.passphraseNeeded") {
        const auto secret = NY_TRY(passphrase(desk));
        report = data::DataService::restoreBackup(desk.directory(), file, secret, actor);
    }
    return Outcome{reportJson(NY_TRY(std::move(report))), std::nullopt};
}

modules::Verb declare(std::string name, LocalizedText summary, std::string_view privilege,
                      LocalizedText file) {
    modules::Verb verb;
    verb.name = std::move(name);
    verb.summary = std::move(summary);
    verb.privilege = privilege;
    verb.arguments = {{"FILE", std::move(file), true}};
    return verb;
}

}  // namespace

std::vector<HostVerb> backupVerbs() {
    modules::Verb creating =
        declare("create", {"备份数据，不影响别人工作", "Back up the data while people work"},
                access::privilege::createBackup, {"备份文件", "Where the backup goes"});
    creating.options = {{"encrypt", "", {"用口令加密", "Encrypt it with a passphrase"}}};
    modules::Verb restoring =
        declare("restore",
                {"检查备份并用它替换现有数据；原来的数据保留在 backups 文件夹",
                 "Check a backup and put it in the place of the data, which is kept"},
                access::privilege::restoreBackup, {"备份文件", "The backup"});
    return {{"backup", std::move(creating), Readiness::SignedIn, create},
            {"backup", std::move(restoring), Readiness::Closed, restore}};
}

}  // namespace nuanyang::core::cli
