#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "registry/domain/personcheck.h"
#include "registry/domain/personrecord.h"
#include "registry/domain/vocabulary.h"
#include "sdk/base/call.h"
#include "sdk/base/date.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// One field of a person as it is shown.
struct ShownField {
    Field field;
    std::string value;          ///< canonical; masked where sensitive
    std::string display;        ///< in the caller's language
    std::optional<Date> since;  ///< from when on it holds, where that is known
    std::string source;         ///< where the present value came from
};

/// A way to reach somebody.
struct ShownChannel {
    std::string kind;
    std::string value;  ///< masked
    std::string owner;  ///< `self`, `spouse`, `child`, …
    std::string relation;
    bool works = true;
    std::optional<Date> confirmedOn;
};

struct ShownPerson {
    SubjectId id;
    UnitId unit;
    std::string unitName;
    std::vector<ShownField> fields;  ///< every field, in the order of a record
    std::vector<ShownChannel> channels;
    std::string birthWritten;  ///< as the source has it, where that differs
    std::string source;        ///< where the record came from: `manual`, `sample`, …
    std::string recordedOn;
    std::vector<Problem> warnings;
    bool voided = false;
    std::string voidReason;

    const ShownField& field(Field field) const { return fields[static_cast<std::size_t>(field)]; }
    bool living() const { return field(Field::LifeState).value != "dead"; }
};

/// A person's record, now or on a past day; what is sensitive is masked.
class ShowPerson {
public:
    explicit ShowPerson(data::Database& database) : m_database(database) {}
    /// Fails with NotFound `registry.person.notFound`, also where it is not the caller's to see.
    Result<ShownPerson> run(const Call& call, SubjectId person, std::optional<Date> on = {}) const;

private:
    data::Database& m_database;
};

/// The same with everything readable; the reason goes into the audit log first.
class RevealPerson {
public:
    explicit RevealPerson(data::Database& database) : m_database(database) {}
    /// Fails with `registry.reveal.reasonMissing`, and with `access.privilege.missing` for whoever
    /// may only see masked values.
    Result<ShownPerson> run(const Call& call, SubjectId person, const std::string& reason,
                            std::optional<Date> on = {}) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
