#include "core/modules/modulehost.h"

#include <algorithm>

#include "core/modules/checksum.h"
#include "core/modules/hostcore.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::core::modules {

namespace {

using Slot = ServedContributions::Slot;

/// Whether what the manifest declares counts: the module is on and nothing keeps it from running.
bool contributes(const HostedModule& module) {
    const ModuleState state = module.state();
    return module.isEnabled() && !isOutOfUse(state) && state != ModuleState::Blocked &&
           state != ModuleState::Off && state != ModuleState::Stopped;
}

Result<void> requirePrivilege(const Call& call, const std::string& privilege) {
    return privilege.empty() ? Result<void>() : call.require(privilege);
}

}  // namespace

std::string ContributionRef::pageUrl() const {
    const std::string resource = pageResource(*manifest, *contribution);
    return resource.empty() ? resource : "qrc" + resource;
}

ModuleHost::ModuleHost(std::unique_ptr<Core> core) : m_core(std::move(core)) {}

ModuleHost::~ModuleHost() = default;

Result<std::unique_ptr<ModuleHost>> ModuleHost::create(data::DataService& data,
                                                       HostOptions options) {
    auto core = NY_TRY(Core::create(data, std::move(options)));
    return std::unique_ptr<ModuleHost>(new ModuleHost(std::move(core)));
}

Result<void> ModuleHost::start(const Audience& audience) {
    return m_core->start(audience);
}

Result<void> ModuleHost::setAudience(const Audience& audience) {
    return m_core->start(audience);
}

void ModuleHost::stop() {
    m_core->stop();
}

Result<SwitchReport> ModuleHost::enable(const Call& call, const std::string& id,
                                        const std::optional<std::string>& department) {
    return m_core->flip(call, id, true, department.value_or(""));
}

Result<SwitchReport> ModuleHost::disable(const Call& call, const std::string& id,
                                         const std::optional<std::string>& department) {
    return m_core->flip(call, id, false, department.value_or(""));
}

Result<SwitchReport> ModuleHost::preview(const std::string& id, bool enabled,
                                         const std::optional<std::string>& department) const {
    return m_core->preview(id, enabled, department.value_or(""));
}

Result<void> ModuleHost::defineProfile(const Call& call, const std::string& department,
                                       const std::vector<std::string>& moduleIds) {
    return m_core->defineProfile(call, department, moduleIds);
}

std::vector<std::string> ModuleHost::departments() const {
    return m_core->departments();
}

std::vector<ModuleInfo> ModuleHost::modules() const {
    std::vector<ModuleInfo> all;
    for (const auto& [id, module] : m_core->modules()) {
        all.push_back(module->info());
    }
    return all;
}

std::optional<ModuleInfo> ModuleHost::module(std::string_view id) const {
    const auto found = m_core->find(id);
    return found ? std::optional(found->info()) : std::nullopt;
}

const std::vector<Finding>& ModuleHost::findings() const {
    return m_core->findings();
}

Explanation ModuleHost::explain(std::string_view id) const {
    return m_core->explain(std::string(id), m_core->audience());
}

Explanation ModuleHost::explain(std::string_view id, const Audience& audience) const {
    return m_core->explain(std::string(id), audience);
}

std::vector<Privilege> ModuleHost::privileges() const {
    std::vector<Privilege> all{
        {"host.module.switch", {"启用或停用模块", "Switch modules on and off"}, {"administrator"}}};
    for (const auto& [id, module] : m_core->modules()) {
        const auto& own = module->manifest().privileges;
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

void ModuleHost::addMessages(Messages& messages) const {
    (void)messages.add(messageCatalog(), "core/modules/messages.json").has_value();
    for (const auto& [id, module] : m_core->modules()) {
        const std::filesystem::path file = module->packageFolder() / "messages.json";
        if (const auto text = readFile(file)) {
            (void)messages.add(*text, file.string()).has_value();
        }
    }
}

std::vector<ContributionRef> ModuleHost::contributions(ContributionKind kind) const {
    std::vector<ContributionRef> found;
    for (const auto& [id, module] : m_core->modules()) {
        if (!contributes(*module)) {
            continue;
        }
        const auto& manifest = module->package().manifest;
        for (const Contribution* contribution : manifest->contributionsOf(kind)) {
            found.push_back({id, manifest, contribution});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return std::pair(left->order, std::string_view(left->id)) <
               std::pair(right->order, std::string_view(right->id));
    });
    return found;
}

std::vector<ContributionRef> ModuleHost::contributions(ContributionKind kind,
                                                       const Caller& caller) const {
    std::vector<ContributionRef> found = contributions(kind);
    std::erase_if(found, [&caller](const ContributionRef& each) {
        return !each->privilege.empty() && !caller.may(each->privilege);
    });
    return found;
}

std::vector<VerbRef> ModuleHost::verbs() const {
    std::vector<VerbRef> found;
    for (const auto& [id, module] : m_core->modules()) {
        if (contributes(*module)) {
            for (const Verb& verb : module->manifest().verbs) {
                found.push_back({id, module->package().manifest, &verb});
            }
        }
    }
    return found;
}

Result<Json> ModuleHost::runVerb(const Call& call, const std::string& moduleId,
                                 std::string_view verb, const module::Arguments& arguments) {
    const auto module = NY_TRY(m_core->running(moduleId));
    const Verb* declared = module->manifest().verb(verb);
    if (declared == nullptr) {
        return notFound("module.contribution.missing")
            .with("module", moduleId)
            .with("contribution", std::string(verb));
    }
    NY_TRY(requirePrivilege(call, declared->privilege));
    return module->served().call<module::VerbHandler>(
        Slot::Verb, verb, [&](auto& handler) { return handler(call, arguments); });
}

Result<module::Words> ModuleHost::words(const Call& call, const std::string& moduleId) {
    const auto module = NY_TRY(m_core->running(moduleId));
    auto words = module->served().call<module::WordsHandler>(
        Slot::Words, "words", [&](auto& handler) { return handler(call); });
    if (!words && words.error().code == "module.contribution.unserved") {
        return module::Words{};
    }
    return words;
}

Result<std::unique_ptr<QObject>> ModuleHost::createView(ui::ViewContext& context,
                                                        const module::ViewRequest& request) {
    using Kind = ContributionKind;
    const auto target = NY_TRY(
        m_core->target({Kind::View, Kind::PersonTab, Kind::DashboardCard, Kind::SettingsPage},
                       request.contribution));
    const std::string& privilege = target.contribution->privilege;
    if (!privilege.empty() && !context.may(privilege)) {
        return denied("access.privilege.missing").with("privilege", privilege);
    }
    return target.module->served().call<module::ViewFactory>(
        Slot::View, request.contribution, [&](auto& factory) -> Result<std::unique_ptr<QObject>> {
            auto view = factory(context, request);
            if (!view) {
                return internalError("module.fault.nothing")
                    .with("module", target.module->manifest().id)
                    .with("contribution", request.contribution);
            }
            return view;
        });
}

Result<void> ModuleHost::runCommand(const Call& call, std::string_view id) {
    const auto target = NY_TRY(m_core->target({ContributionKind::Command}, id));
    NY_TRY(requirePrivilege(call, target.contribution->privilege));
    return target.module->served().call<module::CommandHandler>(
        Slot::Command, id, [&](auto& handler) { return handler(call); });
}

Result<void> ModuleHost::runTask(const Call& call, std::string_view id) {
    const auto target = NY_TRY(m_core->target({ContributionKind::ScheduledTask}, id));
    return target.module->served().call<module::TaskHandler>(
        Slot::Task, id, [&](auto& handler) { return handler(call); });
}

Result<std::string> ModuleHost::makeDocument(const Call& call, std::string_view id,
                                             const Json& parameters) {
    const auto target = NY_TRY(m_core->target({ContributionKind::Document}, id));
    NY_TRY(requirePrivilege(call, target.contribution->privilege));
    return target.module->served().call<module::DocumentHandler>(
        Slot::Document, id, [&](auto& handler) { return handler(call, parameters); });
}

Result<Json> ModuleHost::import(const Call& call, std::string_view id, const std::string& path) {
    const auto target = NY_TRY(m_core->target({ContributionKind::Importer}, id));
    NY_TRY(requirePrivilege(call, target.contribution->privilege));
    return target.module->served().call<module::ImportHandler>(
        Slot::Importer, id, [&](auto& handler) { return handler(call, path); });
}

Result<module::SampleReport> ModuleHost::makeSample(const Call& call, std::string_view id) {
    const auto target = NY_TRY(m_core->target({ContributionKind::SampleData}, id));
    return target.module->served().call<module::SampleHandler>(
        Slot::Sample, id, [&](auto& handler) { return handler(call); });
}

std::vector<SearchAnswer> ModuleHost::search(const Call& call, const std::string& text, int limit,
                                             std::chrono::milliseconds wait) {
    std::vector<SearchDesk::Question> questions;
    for (const auto& provider : contributions(ContributionKind::SearchProvider, call.caller())) {
        const auto module = m_core->find(provider.module);
        const std::string id = provider->id;
        // The thread may outlive this call: it owns what it uses.
        questions.push_back({provider.module, id, [module, id, call, text, limit] {
                                 return module->served().call<module::SearchHandler>(
                                     Slot::Search, id,
                                     [&](auto& handler) { return handler(call, text, limit); });
                             }});
    }
    return m_core->searchDesk().ask(questions, wait);
}

std::shared_ptr<nuanyang::data::Database> ModuleHost::databaseOf(std::string_view moduleId) const {
    const auto module = m_core->running(moduleId);
    return module ? (*module)->sharedDatabase() : nullptr;
}

void ModuleHost::deliverEvents() {
    m_core->pump().drain();
}

void ModuleHost::addObserver(HostObserver* observer) {
    m_core->addObserver(observer);
}

void ModuleHost::removeObserver(HostObserver* observer) {
    m_core->removeObserver(observer);
}

std::shared_ptr<void> ModuleHost::findService(std::string_view serviceId) const {
    return m_core->services().find(serviceId);
}

}  // namespace nuanyang::core::modules
