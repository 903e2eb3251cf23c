#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/domain/fieldreader.h"
#include "registry/domain/personcheck.h"
#include "sdk/base/call.h"
#include "sdk/base/date.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

struct PersonSaved {
    SubjectId person;
    std::vector<Problem> warnings;
};

/// Registers somebody. A unit clerk's own unit is taken where none is given.
class AddPerson {
public:
    explicit AddPerson(data::Database& database) : m_database(database) {}
    /// Fails with the codes of readField() and check(), `registry.nationalId.taken`,
    /// `registry.staffNo.taken`.
    Result<PersonSaved> run(const Call& call, const WrittenFields& fields) const;

private:
    data::Database& m_database;
};

/// Changes or corrects fields of a record.
class SetPerson {
public:
    explicit SetPerson(data::Database& database) : m_database(database) {}
    /// `on` is the day from which the values hold; today where it is not given. Further errors:
    /// `registry.on.future`, `registry.person.notFound`, `registry.person.voided`.
    Result<PersonSaved> run(const Call& call, SubjectId person, const WrittenFields& fields,
                            std::optional<Date> on = {}) const;

private:
    data::Database& m_database;
};

/// What is wrong with the fields of a form, without saving anything: one problem a field, errors
/// first. With a person, their other fields count too.
class CheckPerson {
public:
    explicit CheckPerson(data::Database& database) : m_database(database) {}
    Result<std::vector<Problem>> run(const Call& call, std::optional<SubjectId> person,
                                     const WrittenFields& fields) const;

private:
    data::Database& m_database;
};

/// Marks a record as a mistake.
class VoidPerson {
public:
    explicit VoidPerson(data::Database& database) : m_database(database) {}
    /// Fails with `registry.reason.missing`, `registry.person.notFound`, `registry.person.voided`.
    Result<void> run(const Call& call, SubjectId person, const std::string& reason) const;

private:
    data::Database& m_database;
};

/// Takes a voiding back.
class RestorePerson {
public:
    explicit RestorePerson(data::Database& database) : m_database(database) {}
    /// Fails with `registry.person.notVoided`, and with `registry.nationalId.taken` and
    /// `registry.staffNo.taken` where somebody else has the number by now.
    Result<void> run(const Call& call, SubjectId person) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
