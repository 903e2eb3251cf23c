#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/field.h"
#include "sdk/base/ids.h"
#include "sdk/base/nationalid.h"
#include "sdk/base/partialdate.h"

namespace nuanyang::registry {

/// A value for each field that has one, in canonical text: dates as ISO, the unit as its id, the
/// branch as its name, codes as codes, sets between commas. An empty text clears a field.
using FieldValues = std::map<Field, std::string>;

/// What is known about a person on one day.
class PersonRecord {
public:
    PersonRecord() = default;
    PersonRecord(SubjectId id, FieldValues values) : m_id(id), m_values(std::move(values)) {}

    SubjectId id() const { return m_id; }
    const FieldValues& values() const { return m_values; }

    bool has(Field field) const { return m_values.contains(field); }
    /// Empty where nothing is known.
    const std::string& text(Field field) const;
    std::vector<std::string> set(Field field) const;
    PartialDate date(Field field) const;
    Sex sex() const;
    std::optional<NationalId> nationalId() const;
    UnitId unit() const;
    bool isLiving() const { return text(Field::LifeState) != "dead"; }

    void put(Field field, std::string value);

    bool operator==(const PersonRecord&) const = default;

private:
    SubjectId m_id;
    FieldValues m_values;
};

std::string_view sexCode(Sex sex);
Sex sexFromCode(std::string_view code);

}  // namespace nuanyang::registry
