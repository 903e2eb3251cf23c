#include "core/house/house.h"

#include <mutex>
#include <utility>

#include "core/access/access.h"
#include "core/data/dataservice.h"
#include "core/documents/filetables.h"
#include "core/house/latetables.h"
#include "core/house/osuser.h"
#include "core/modules/modulehost.h"

namespace nuanyang::core::house {

using modules::ContributionKind;
using modules::ModuleHost;

/// The order of the members is the order of assembly; they go in the reverse one.
struct House::Parts {
    HouseOptions options;
    Messages messages;
    std::unique_ptr<data::DataService> data;
    std::unique_ptr<ModuleHost> modules;
    std::unique_ptr<access::Access> access;

    mutable std::mutex mutex;  ///< guards what follows
    Language language = Language::Chinese;
    std::optional<Caller> caller;
};

namespace {

modules::HostOptions hostOptions(const HouseOptions& options, const House& house) {
    modules::HostOptions host;
    host.folders.folders = {options.places.shippedModules};
    host.folders.folders.insert(host.folders.folders.end(), options.userModules.begin(),
                                options.userModules.end());
    host.stateFolder = options.dataDirectory / "state";
    host.probeExecutable = options.places.probe;
    host.today = [&house] { return house.today(); };
    host.language = [&house] { return house.language(); };
    host.onMainThread = options.onMainThread;
    host.resourceExists = options.resourceExists;
    host.tableFiles = std::make_shared<LateTables>();
    return host;
}

Result<void> addCatalogs(Messages& messages, const ModuleHost& host) {
    NY_TRY(messages.add(sdkMessageCatalog(), "sdk/messages.json"));
    NY_TRY(messages.add(messageCatalog(), "house/messages.json"));
    NY_TRY(messages.add(data::messageCatalog(), "data/messages.json"));
    NY_TRY(messages.add(access::messageCatalog(), "access/messages.json"));
    NY_TRY(messages.add(documents::messageCatalog(), "documents/messages.json"));
    host.addMessages(messages);
    return {};
}

}  // namespace

House::House(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Result<std::unique_ptr<House>> House::open(HouseOptions options) {
    auto parts = std::make_unique<Parts>();
    parts->options = std::move(options);
    parts->language = parts->options.language;
    std::unique_ptr<House> house(new House(std::move(parts)));
    NY_TRY(house->assemble());
    return house;
}

Result<void> House::assemble() {
    Parts& parts = *m_parts;
    parts.data = NY_TRY(data::DataService::open(
        {.directory = parts.options.dataDirectory, .create = parts.options.create}));
    parts.modules = NY_TRY(ModuleHost::create(*parts.data, hostOptions(parts.options, *this)));
    parts.access = NY_TRY(access::Access::open(
        *parts.data, [host = parts.modules.get()] { return host->privileges(); }));
    if (parts.options.create) {
        NY_TRY(parts.access->accounts().createOwner(osUser()));
    }
    return addCatalogs(parts.messages, *parts.modules);
}

House::~House() {
    if (m_parts->modules) {
        m_parts->modules->stop();
    }
}

Result<void> House::startModules() {
    const std::optional<Caller> signedIn = caller();
    if (!signedIn) {
        return denied("access.signIn.required");
    }
    return m_parts->modules->start({signedIn->department(), signedIn->role()});
}

data::DataService& House::data() {
    return *m_parts->data;
}

access::Access& House::access() {
    return *m_parts->access;
}

ModuleHost& House::modules() {
    return *m_parts->modules;
}

const Messages& House::messages() const {
    return m_parts->messages;
}

Sentence House::sentence(const Error& error) const {
    return m_parts->messages.sentence(error, language());
}

Language House::language() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->language;
}

void House::setLanguage(Language language) {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->language = language;
}

Date House::today() const {
    return m_parts->options.today.value_or(officeDay(Instant::now()));
}

std::filesystem::path House::directory() const {
    return m_parts->options.dataDirectory;
}

Result<bool> House::asksForPassword() {
    return m_parts->access->asksForPassword();
}

Result<Caller> House::signIn(std::optional<std::string> name, std::optional<std::string> password) {
    Caller signedIn = NY_TRY(m_parts->access->signIn(std::move(name), std::move(password)));
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->caller = signedIn;
    return signedIn;
}

void House::signOut() {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->caller.reset();
}

std::optional<Caller> House::caller() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->caller;
}

Result<Call> House::newCall(std::string verb, std::stop_token stop,
                            std::shared_ptr<Progress> progress) const {
    std::optional<Caller> signedIn = caller();
    if (!signedIn) {
        return denied("access.signIn.required");
    }
    return Call(std::move(*signedIn), std::move(verb), today(), language(), std::move(stop),
                std::move(progress));
}

Result<module::SampleReport> House::addSampleGroup(const Call& call) {
    const data::SubjectCounts present = NY_TRY(m_parts->data->subjectCounts());
    if (present.total > 0) {
        return conflict("house.sample.notEmpty").with("persons", std::to_string(present.total));
    }
    const auto parts = m_parts->modules->contributions(ContributionKind::SampleData);
    if (parts.empty()) {
        return unavailable("house.sample.noModule");
    }
    module::SampleReport report;
    for (const modules::ContributionRef& part : parts) {
        NY_TRY(call.checkCancelled());
        for (const auto& [what, count] : NY_TRY(m_parts->modules->makeSample(call, part->id))) {
            report[what] += count;
        }
    }
    return report;
}

}  // namespace nuanyang::core::house
