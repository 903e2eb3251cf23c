#include "core/modules/manifest.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nuanyang::core::modules {

namespace {

using KindName = std::pair<ContributionKind, std::string_view>;

constexpr std::array<KindName, 12> kindNames{{
    {ContributionKind::View, "views"},
    {ContributionKind::PersonTab, "personTabs"},
    {ContributionKind::DashboardCard, "dashboardCards"},
    {ContributionKind::SearchProvider, "searchProviders"},
    {ContributionKind::Command, "commands"},
    {ContributionKind::SettingsPage, "settingsPages"},
    {ContributionKind::Importer, "importers"},
    {ContributionKind::Document, "documents"},
    {ContributionKind::ScheduledTask, "scheduledTasks"},
    {ContributionKind::SampleData, "sampleData"},
    {ContributionKind::PolicyRules, "policyRules"},
    {ContributionKind::Fact, "facts"},
}};

}  // namespace

std::string_view toString(ContributionKind kind) {
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kind](const KindName& name) { return name.first == kind; });
    return found == kindNames.end() ? std::string_view() : found->second;
}

std::optional<ContributionKind> parseContributionKind(std::string_view name) {
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [name](const KindName& each) { return each.second == name; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->first);
}

std::string pageResource(const Manifest& manifest, const Contribution& contribution) {
    if (contribution.page.empty() || manifest.qml.empty()) {
        return {};
    }
    std::string folder = manifest.qml.front();
    std::replace(folder.begin(), folder.end(), '.', '/');
    return ":/nuanyang/qml/" + folder + "/" + contribution.page;
}

std::vector<const Contribution*> Manifest::contributionsOf(ContributionKind kind) const {
    std::vector<const Contribution*> found;
    for (const Contribution& each : contributions) {
        if (each.kind == kind) {
            found.push_back(&each);
        }
    }
    return found;
}

const Contribution* Manifest::contribution(ContributionKind kind,
                                           std::string_view contributionId) const {
    const auto found = std::find_if(contributions.begin(), contributions.end(),
                                    [kind, contributionId](const Contribution& c) {
                                        return c.kind == kind && c.id == contributionId;
                                    });
    return found == contributions.end() ? nullptr : &*found;
}

const Verb* Manifest::verb(std::string_view name) const {
    const auto found = std::find_if(verbs.begin(), verbs.end(),
                                    [name](const Verb& verb) { return verb.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

}  // namespace nuanyang::core::modules
