#include "registry/registrymodule.h"

#include "registry/registryviews.h"
#include "registry/usecases/makesample.h"
#include "registry/usecases/searchpeople.h"
#include "registry/usecases/services.h"
#include "registry/usecases/verbs/verbs.h"

namespace nuanyang::registry {

namespace {

module::SearchHit hitOf(const PersonLine& line) {
    module::SearchHit hit;
    hit.title = line.name;
    hit.subtitle = line.unitName;
    if (!line.categoryLabel.empty()) {
        hit.subtitle += " · " + line.categoryLabel;
    }
    hit.icon = "person";
    hit.subject = line.id;
    return hit;
}

Result<std::vector<module::SearchHit>> search(data::Database& database, const Call& call,
                                              const std::string& text, int limit) {
    std::vector<module::SearchHit> hits;
    for (const PersonLine& line : NY_TRY(SearchPeople(database).run(call, text, limit))) {
        hits.push_back(hitOf(line));
        // They come in the order of their fit.
        hits.back().score = line.name == text ? 1.0 : 0.9 / static_cast<double>(hits.size());
    }
    return hits;
}

Result<module::SampleReport> makeSample(data::Database& database, const Call& call) {
    const auto made = NY_TRY(MakeSample(database).run(call));
    return module::SampleReport{{"units", made.units}, {"persons", made.persons}};
}

}  // namespace

Result<void> RegistryModule::offerServices(module::ModuleContext& context) {
    data::Database& database = context.database();
    m_registrations.push_back(
        NY_TRY(context.services().provide<PersonDirectory>(makePersonDirectory(database))));
    m_registrations.push_back(
        NY_TRY(context.services().provide<module::PersonDirectory>(makeHostDirectory(database))));
    m_registrations.push_back(
        NY_TRY(context.services().provide<LifeRecord>(makeLifeRecord(database))));
    m_registrations.push_back(
        NY_TRY(context.services().provide<module::UnitDirectory>(makeUnitDirectory(database))));
    return {};
}

Result<void> RegistryModule::bind(module::ModuleContext& context) {
    data::Database& database = context.database();
    module::Contributions& contributions = context.contributions();
    NY_TRY(servePersonVerbs(contributions, database));
    NY_TRY(serveUnitVerbs(contributions, database));
    NY_TRY(serveImportVerbs(contributions, database, context.tableFiles(),
                            [&context](const Error& error, Language language) {
                                return context.sentence(error, language);
                            }));
    NY_TRY(contributions.search("registry.search",
                                [&database](const Call& call, const std::string& text, int limit) {
                                    return search(database, call, text, limit);
                                }));
    NY_TRY(contributions.sampleData(
        "registry.sample", [&database](const Call& call) { return makeSample(database, call); }));
    NY_TRY(serveViews(context));
    return offerServices(context);
}

}  // namespace nuanyang::registry
