#include <charconv>

#include "core/access/privileges.h"
#include "core/cli/hostverb.h"
#include "core/data/dataservice.h"
#include "core/modules/modulehost.h"
#include "sdk/module/persondirectory.h"

namespace nuanyang::core::cli {

namespace {

using module::Arguments;

constexpr int mostRecords = 1'000'000;

Result<int> limitOption(const Arguments& arguments, int usual) {
    const std::string text = arguments.option("limit").value_or(std::to_string(usual));
    int limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (error != std::errc{} || end != text.data() + text.size() || limit < 1 ||
        limit > mostRecords) {
        return invalidInput("cli.limit.invalid").with("value", text);
    }
    return limit;
}

Result<std::optional<SubjectId>> personOption(const Arguments& arguments) {
    const auto text = arguments.option("person");
    if (!text) {
        return std::optional<SubjectId>{};
    }
    const auto person = SubjectId::parse(*text);
    if (!person) {
        return invalidInput("cli.person.invalid").with("value", *text);
    }
    return person;
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

/// What changed, as JSON where it is; a cut or foreign text stays text.
Json columns(const std::string& text) {
    if (text.empty()) {
        return nullptr;
    }
    Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_discarded() ? Json(text) : parsed;
}

Json recordRow(const data::AuditRecord& record) {
    return {{"sequence", record.sequence},
            {"at", record.at.toString()},
            {"actor", record.actor},
            {"onBehalfOf", textOrNull(record.onBehalfOf)},
            {"module", record.module},
            {"verb", record.verb},
            {"operation", record.operation},
            {"table", textOrNull(record.table)},
            {"row", record.row ? Json(std::to_string(*record.row)) : Json(nullptr)},
            {"person", record.subject ? Json(record.subject->toString()) : Json(nullptr)},
            {"before", columns(record.before)},
            {"after", columns(record.after)},
            {"reason", textOrNull(record.reason)},
            {"rows", record.rows}};
}

Result<Outcome> list(Desk& desk, const Arguments& arguments) {
    NY_TRY(desk.require("audit", access::privilege::viewAudit));
    data::AuditFilter filter;
    filter.subject = NY_TRY(personOption(arguments));
    filter.limit = NY_TRY(limitOption(arguments, filter.limit));
    filter.module = arguments.option("module");
    filter.actor = arguments.option("actor");
    filter.operation = arguments.option("operation");
    Json rows = Json::array();
    for (const data::AuditRecord& record : NY_TRY(desk.house().data().listAudit(filter))) {
        rows.push_back(recordRow(record));
    }
    return Outcome{std::move(rows), std::nullopt};
}

Json breakRow(const Desk& desk, const data::AuditBreak& found) {
    return {{"code", found.code},
            {"sequence", found.sequence},
            {"table", textOrNull(found.table)},
            {"row", found.row == 0 ? Json(nullptr) : Json(std::to_string(found.row))},
            {"message", found.sentence.in(desk.language())}};
}

Result<Outcome> verify(Desk& desk, const Arguments& /*arguments*/) {
    NY_TRY(desk.require("audit", access::privilege::viewAudit));
    const Call call = NY_TRY(desk.call());
    const data::AuditVerdict verdict =
        NY_TRY(desk.house().data().verifyAudit(call.stopToken(), desk.progress()));
    Json breaks = Json::array();
    for (const data::AuditBreak& found : verdict.breaks) {
        breaks.push_back(breakRow(desk, found));
    }
    Outcome outcome;
    outcome.result = {{"rows", verdict.rows},
                      {"records", verdict.records},
                      {"intact", verdict.intact()},
                      {"firstBroken", breaks.empty() ? Json(nullptr) : breaks.front()},
                      {"breaks", breaks}};
    if (!verdict.intact()) {
        outcome.error = corrupt("cli.audit.broken")
                            .with("count", std::to_string(verdict.breaks.size()))
                            .with("first", verdict.breaks.front().sentence.in(desk.language()));
    }
    return outcome;
}

modules::Verb declare(std::string name, LocalizedText summary) {
    modules::Verb verb;
    verb.name = std::move(name);
    verb.summary = std::move(summary);
    verb.privilege = access::privilege::viewAudit;
    return verb;
}

modules::Verb declareList() {
    modules::Verb verb =
        declare("list", {"列出审计记录，新的在前", "List the audit log, newest first"});
    verb.options = {
        {"person", "ID", {"只看与此人有关的", "About this person alone"}},
        {"module", "ID", {"只看这个模块的", "Of this module alone"}},
        {"actor", "USER", {"只看这个账号的", "By this account alone"}},
        {"operation", "O", {"只看这种操作，例如 refused", "Of this kind alone, such as refused"}},
        {"limit", "N", {"最多多少条，默认 200", "At most so many; 200 unless told"}}};
    return verb;
}

}  // namespace

std::vector<HostVerb> auditVerbs() {
    return {{"audit", declareList(), Readiness::SignedIn, list},
            {"audit",
             declare("verify", {"检查数据与审计记录是否一致",
                                "Compare the data with the log; exit 8 where they differ"}),
             Readiness::SignedIn, verify}};
}

}  // namespace nuanyang::core::cli
