#include "registry/domain/personrecord.h"

#include "registry/domain/textlist.h"

namespace nuanyang::registry {

const std::string& PersonRecord::text(Field field) const {
    static const std::string nothing;
    const auto found = m_values.find(field);
    return found == m_values.end() ? nothing : found->second;
}

std::vector<std::string> PersonRecord::set(Field field) const {
    return splitList(text(field));
}

PartialDate PersonRecord::date(Field field) const {
    return PartialDate::parse(text(field)).value_or(PartialDate());
}

Sex PersonRecord::sex() const {
    return sexFromCode(text(Field::Sex));
}

std::optional<NationalId> PersonRecord::nationalId() const {
    auto number = NationalId::parse(text(Field::NationalId));
    return number ? std::optional(std::move(*number)) : std::nullopt;
}

UnitId PersonRecord::unit() const {
    return UnitId::parse(text(Field::Unit)).value_or(UnitId{});
}

void PersonRecord::put(Field field, std::string value) {
    if (value.empty()) {
        m_values.erase(field);
    } else {
        m_values.insert_or_assign(field, std::move(value));
    }
}

std::string_view sexCode(Sex sex) {
    switch (sex) {
        case Sex::Male:
            return "male";
        case Sex::Female:
            return "female";
        case Sex::Unknown:
            break;
    }
    return "unknown";
}

Sex sexFromCode(std::string_view code) {
    return code == "male" ? Sex::Male : code == "female" ? Sex::Female : Sex::Unknown;
}

}  // namespace nuanyang::registry
