#include "registry/usecases/services.h"

#include "registry/usecases/changeperson.h"
#include "registry/usecases/readvocabulary.h"
#include "registry/usecases/searchpeople.h"

namespace nuanyang::registry {

namespace {

PersonDirectory::Person personOf(PersonLine line) {
    return {line.id,   std::move(line.name), line.unit,  std::move(line.unitName), line.category,
            line.rank, line.birth,           line.living};
}

class Directory final : public PersonDirectory {
public:
    explicit Directory(data::Database& database) : m_database(database) {}

    Result<std::optional<Person>> find(const Call& call, SubjectId person) override {
        auto lines = NY_TRY(ListPeople(m_database).lines(call, {&person.value, 1}));
        return lines.empty() ? std::optional<Person>()
                             : std::optional(personOf(std::move(lines.front())));
    }

    Result<std::vector<Person>> search(const Call& call, const std::string& text,
                                       int limit) override {
        std::vector<Person> people;
        for (PersonLine& line : NY_TRY(SearchPeople(m_database).run(call, text, limit))) {
            people.push_back(personOf(std::move(line)));
        }
        return people;
    }

private:
    data::Database& m_database;
};

/// The same people, as the host's person page names them.
class HostDirectory final : public module::PersonDirectory {
public:
    explicit HostDirectory(data::Database& database) : m_database(database) {}

    Result<Person> person(const Call& call, SubjectId id) override {
        auto lines = NY_TRY(ListPeople(m_database).lines(call, {&id.value, 1}));
        if (lines.empty()) {
            return notFound("registry.person.notFound").with("person", id.toString());
        }
        PersonLine& line = lines.front();
        std::string summary = line.unitName;
        if (!line.categoryLabel.empty()) {
            summary += " · " + line.categoryLabel;
        }
        return Person{line.id, std::move(line.name), std::move(summary), line.living};
    }

private:
    data::Database& m_database;
};

class Deaths final : public LifeRecord {
public:
    explicit Deaths(data::Database& database) : m_database(database) {}

    Result<void> recordDeath(const Call& call, SubjectId person, PartialDate died) override {
        return set(call, person, {{"lifeState", "dead"}, {"died", died.toString()}});
    }
    Result<void> withdrawDeath(const Call& call, SubjectId person) override {
        return set(call, person, {{"lifeState", "living"}});
    }

private:
    Result<void> set(const Call& call, SubjectId person, const WrittenFields& fields) {
        NY_TRY(SetPerson(m_database).run(call, person, fields));
        return {};
    }

    data::Database& m_database;
};

class Units final : public module::UnitDirectory {
public:
    explicit Units(data::Database& database) : m_database(database) {}

    Result<std::vector<Unit>> units(const Call& call) override {
        std::vector<Unit> all;
        for (UnitName& unit : NY_TRY(ReadVocabulary(m_database).run(call)).units) {
            all.push_back({unit.id, std::move(unit.name)});
        }
        return all;
    }

private:
    data::Database& m_database;
};

}  // namespace

std::shared_ptr<PersonDirectory> makePersonDirectory(data::Database& database) {
    return std::make_shared<Directory>(database);
}

std::shared_ptr<module::PersonDirectory> makeHostDirectory(data::Database& database) {
    return std::make_shared<HostDirectory>(database);
}

std::shared_ptr<LifeRecord> makeLifeRecord(data::Database& database) {
    return std::make_shared<Deaths>(database);
}

std::shared_ptr<module::UnitDirectory> makeUnitDirectory(data::Database& database) {
    return std::make_shared<Units>(database);
}

}  // namespace nuanyang::registry
