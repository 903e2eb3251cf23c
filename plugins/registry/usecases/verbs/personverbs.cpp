#include "registry/domain/fieldreader.h"
#include "registry/usecases/changeperson.h"
#include "registry/usecases/listpeople.h"
#include "registry/usecases/personhistory.h"
#include "registry/usecases/readvocabulary.h"
#include "registry/usecases/searchpeople.h"
#include "registry/usecases/showperson.h"
#include "registry/usecases/verbs/personjson.h"
#include "registry/usecases/verbs/resultwords.h"
#include "registry/usecases/verbs/verbs.h"
#include "registry/usecases/verbs/words.h"

namespace nuanyang::registry {

namespace {

constexpr int usualHits = 50;

Result<Json> add(data::Database& database, const Call& call, const module::Arguments& arguments) {
    const auto fields = NY_TRY(splitAssignments(arguments.positional));
    return savedOf(NY_TRY(AddPerson(database).run(call, fields)));
}

Result<Json> set(data::Database& database, const Call& call, const module::Arguments& arguments) {
    const SubjectId person = NY_TRY(personIn(arguments));
    const auto fields =
        NY_TRY(splitAssignments({arguments.positional.begin() + 1, arguments.positional.end()}));
    const auto day = NY_TRY(dayIn(arguments));
    return savedOf(NY_TRY(SetPerson(database).run(call, person, fields, day)));
}

Result<Json> voidPerson(data::Database& database, const Call& call,
                        const module::Arguments& arguments) {
    const SubjectId person = NY_TRY(personIn(arguments));
    NY_TRY(VoidPerson(database).run(call, person, arguments.option("reason").value_or("")));
    return Json{{"id", person.toString()}};
}

Result<Json> restore(data::Database& database, const Call& call,
                     const module::Arguments& arguments) {
    const SubjectId person = NY_TRY(personIn(arguments));
    NY_TRY(RestorePerson(database).run(call, person));
    return Json{{"id", person.toString()}};
}

Result<Json> search(data::Database& database, const Call& call,
                    const module::Arguments& arguments) {
    std::string text;
    for (const std::string& word : arguments.positional) {
        text += (text.empty() ? "" : " ") + word;
    }
    const int limit = NY_TRY(numberIn(arguments, "limit")).value_or(usualHits);
    return rowsOf(NY_TRY(SearchPeople(database).run(call, text, limit)));
}

Result<PeopleFilter> filterIn(data::Database& database, const Call& call,
                              const module::Arguments& arguments) {
    const Vocabulary words = NY_TRY(ReadVocabulary(database).run(call));
    PeopleFilter filter;
    if (const auto typed = arguments.option("unit")) {
        const UnitName* unit = words.unit(*typed);
        if (unit == nullptr) {
            return notFound("registry.unit.notFound").with("unit", *typed);
        }
        filter.unit = unit->id;
    }
    const auto [first, last] = arguments.options.equal_range("where");
    for (auto option = first; option != last; ++option) {
        const auto written = NY_TRY(splitAssignments({option->second}));
        for (const auto& condition : NY_TRY(readFields(written, words))) {
            filter.where.push_back(condition);
        }
    }
    return filter;
}

Result<Json> list(data::Database& database, const Call& call, const module::Arguments& arguments) {
    const PeopleFilter filter = NY_TRY(filterIn(database, call, arguments));
    const auto limit = NY_TRY(numberIn(arguments, "limit"));
    if (limit == 0) {
        return Json::array();
    }
    return rowsOf(NY_TRY(
        ListPeople(database).run(call, filter, static_cast<std::size_t>(limit.value_or(0)))));
}

Result<Json> show(data::Database& database, const Call& call, const module::Arguments& arguments) {
    const SubjectId person = NY_TRY(personIn(arguments));
    const auto day = NY_TRY(dayIn(arguments));
    if (arguments.has("reveal")) {
        const std::string reason = arguments.option("reason").value_or("");
        return recordOf(NY_TRY(RevealPerson(database).run(call, person, reason, day)));
    }
    return recordOf(NY_TRY(ShowPerson(database).run(call, person, day)));
}

Result<Json> history(data::Database& database, const Call& call,
                     const module::Arguments& arguments) {
    const SubjectId person = NY_TRY(personIn(arguments));
    return rowsOf(NY_TRY(PersonHistory(database).run(call, person)));
}

}  // namespace

Result<void> servePersonVerbs(module::Contributions& contributions, data::Database& database) {
    NY_TRY(
        contributions.words([&database](const Call& call) { return resultWords(database, call); }));
    using Verb = Result<Json> (*)(data::Database&, const Call&, const module::Arguments&);
    const std::pair<const char*, Verb> verbs[] = {
        {"add", add},       {"set", set},   {"void", voidPerson}, {"restore", restore},
        {"search", search}, {"list", list}, {"show", show},       {"history", history},
    };
    for (const auto& [name, verb] : verbs) {
        NY_TRY(contributions.verb(
            name, [verb = verb, &database](const Call& call, const module::Arguments& arguments) {
                return verb(database, call, arguments);
            }));
    }
    return {};
}

}  // namespace nuanyang::registry
