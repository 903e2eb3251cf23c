#include "core/modules/servedcontributions.h"

#include <utility>

namespace nuanyang::core::modules {

ServedContributions::ServedContributions(std::shared_ptr<const Manifest> manifest)
    : m_manifest(std::move(manifest)) {}

Result<void> ServedContributions::view(std::string_view id, module::ViewFactory factory) {
    using Kind = ContributionKind;
    bool declared = false;
    for (const Kind kind : {Kind::View, Kind::PersonTab, Kind::DashboardCard, Kind::SettingsPage}) {
        declared = declared || m_manifest->contribution(kind, id) != nullptr;
    }
    return serve(Slot::View, id, declared, std::move(factory));
}

Result<void> ServedContributions::verb(std::string_view verb, module::VerbHandler handler) {
    return serve(Slot::Verb, verb, m_manifest->verb(verb) != nullptr, std::move(handler));
}

Result<void> ServedContributions::search(std::string_view id, module::SearchHandler handler) {
    return serve(Slot::Search, id,
                 m_manifest->contribution(ContributionKind::SearchProvider, id) != nullptr,
                 std::move(handler));
}

Result<void> ServedContributions::sampleData(std::string_view id, module::SampleHandler handler) {
    return serve(Slot::Sample, id,
                 m_manifest->contribution(ContributionKind::SampleData, id) != nullptr,
                 std::move(handler));
}

Result<void> ServedContributions::command(std::string_view id, module::CommandHandler handler) {
    return serve(Slot::Command, id,
                 m_manifest->contribution(ContributionKind::Command, id) != nullptr,
                 std::move(handler));
}

Result<void> ServedContributions::scheduledTask(std::string_view id, module::TaskHandler handler) {
    return serve(Slot::Task, id,
                 m_manifest->contribution(ContributionKind::ScheduledTask, id) != nullptr,
                 std::move(handler));
}

Result<void> ServedContributions::document(std::string_view id, module::DocumentHandler handler) {
    return serve(Slot::Document, id,
                 m_manifest->contribution(ContributionKind::Document, id) != nullptr,
                 std::move(handler));
}

Result<void> ServedContributions::importer(std::string_view id, module::ImportHandler handler) {
    return serve(Slot::Importer, id,
                 m_manifest->contribution(ContributionKind::Importer, id) != nullptr,
                 std::move(handler));
}

Result<void> ServedContributions::words(module::WordsHandler handler) {
    return serve(Slot::Words, "words", true, std::move(handler));
}

void ServedContributions::open() {
    const std::lock_guard lock(m_mutex);
    m_open = true;
}

bool ServedContributions::revoke(std::chrono::milliseconds limit) {
    std::map<std::pair<Slot, std::string>, std::shared_ptr<Handler>> dropped;
    std::unique_lock lock(m_mutex);
    m_open = false;
    dropped.swap(m_handlers);
    const bool returned = m_returned.wait_for(lock, limit, [this] { return m_running == 0; });
    lock.unlock();
    return returned;  // and here the handlers go, outside of the lock: they are the module's code
}

Error ServedContributions::contributionError(ErrorKind kind, const char* code,
                                             std::string_view id) const {
    return Error{kind, code, {}, {{"module", m_manifest->id}, {"contribution", std::string(id)}}};
}

Result<void> ServedContributions::serve(Slot slot, std::string_view id, bool declared,
                                        Handler handler) {
    if (!declared) {
        return contributionError(ErrorKind::InvalidInput, "module.contribution.undeclared", id);
    }
    const std::lock_guard lock(m_mutex);
    if (!m_open) {
        return contributionError(ErrorKind::Unavailable, "module.off", id);
    }
    const auto [place, added] = m_handlers.emplace(std::pair(slot, std::string(id)),
                                                   std::make_shared<Handler>(std::move(handler)));
    if (!added) {
        return contributionError(ErrorKind::Conflict, "module.contribution.taken", id);
    }
    return {};
}

Result<std::shared_ptr<ServedContributions::Handler>> ServedContributions::take(
    Slot slot, std::string_view id) {
    const std::lock_guard lock(m_mutex);
    if (!m_open) {
        return contributionError(ErrorKind::Unavailable, "module.off", id);
    }
    const auto found = m_handlers.find(std::pair(slot, std::string(id)));
    if (found == m_handlers.end()) {
        return contributionError(ErrorKind::Unavailable, "module.contribution.unserved", id);
    }
    ++m_running;
    return found->second;
}

void ServedContributions::release() {
    const std::lock_guard lock(m_mutex);
    --m_running;
    m_returned.notify_all();
}

}  // namespace nuanyang::core::modules
