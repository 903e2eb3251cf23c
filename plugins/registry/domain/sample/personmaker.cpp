#include "registry/domain/sample/personmaker.h"

#include <array>
#include <fmt/format.h>

#include "registry/domain/sample/names.h"

namespace nuanyang::registry::sample {

namespace {

/// No region's code begins with 99.
constexpr std::array<const char*, 6> regions{"990101", "990102", "990106",
                                             "990112", "990221", "990381"};

std::string asMonth(Date day) {
    return PartialDate::ofMonth(day.year(), day.month())->toString();
}

std::string asYear(Date day) {
    return PartialDate::ofYear(day.year())->toString();
}

/// 15 digits, as numbers were until 1999.
std::string oldForm(const std::string& number) {
    return number.substr(0, 6) + number.substr(8, 9);
}

}  // namespace

int retirementAge(const std::string& rank, Sex sex) {
    if (sex == Sex::Male) {
        return 60;
    }
    return rank == "worker" ? 50 : 55;
}

SamplePerson PersonMaker::make(const Plan& plan) {
    SamplePerson person;
    person.unit = plan.unit;
    const Date birth = inventBirth(plan);
    std::string name = inventName(m_dice, plan.sex, birth.year());
    // Two people of one name are part of life, but they are few.
    while (m_names.contains(name) && m_made % 97 != 0) {
        name = inventName(m_dice, plan.sex, birth.year());
    }
    m_names.insert(name);
    person.values[Field::Name] = std::move(name);
    person.values[Field::Sex] = std::string(sexCode(plan.sex));
    person.values[Field::Category] = plan.category;
    if (!plan.rank.empty()) {
        person.values[Field::Rank] = plan.rank;
    }
    person.values[Field::StaffNo] = inventStaffNo();
    putBirth(person, birth);
    if (person.values[Field::Birth].size() == 10 && m_made % 29 != 7) {
        person.values[Field::NationalId] = inventNationalId(birth, plan.sex);
    }
    putRetirement(person, plan, birth);
    person.values[Field::LifeState] = "living";
    ++m_made;
    return person;
}

Date PersonMaker::inventBirth(const Plan& plan) {
    // Nobody in the register is younger than the age at which they retired.
    const int latest = m_today.year() - retirementAge(plan.rank, plan.sex) - 1;
    // The later of two throws of three: the young among the old are many.
    const int to = std::min(plan.bornTo, latest);
    const int from = std::min(plan.bornFrom, to);
    const int one = m_dice.between(from, to);
    const int year = m_dice.chance(55) ? std::max(one, m_dice.between(from, to)) : one;
    return *Date::create(year, static_cast<unsigned>(m_dice.between(1, 12)),
                         static_cast<unsigned>(m_dice.between(1, 28)));
}

void PersonMaker::putBirth(SamplePerson& person, Date birth) {
    std::string& value = person.values[Field::Birth];
    value = birth.toString();
    if (m_made % 10 == 3) {
        value = asMonth(birth);
        person.birthWritten = fmt::format("{}.{:02}", birth.year(), birth.month());
    } else if (m_made % 46 == 5) {
        value = asYear(birth);
        person.birthWritten = fmt::format("{}年", birth.year());
    } else if (m_made % 138 == 40) {
        person.values.erase(Field::Birth);
        person.birthWritten = "不详";
    }
}

void PersonMaker::putRetirement(SamplePerson& person, const Plan& plan, Date birth) {
    const int year = birth.year() + retirementAge(plan.rank, plan.sex);
    const Date day = *Date::create(year, birth.month(), 1);
    if (m_made % 83 == 12) {
        return;
    }
    person.values[Field::RetiredOn] = m_made % 3 == 0 ? day.toString() : asMonth(day);
}

std::string PersonMaker::inventNationalId(Date birth, Sex sex) {
    for (;;) {
        const int order = m_dice.between(0, 499) * 2 + (sex == Sex::Male ? 1 : 0);
        const std::string digits = fmt::format("{}{:04}{:02}{:02}{:03}", m_dice.pick(regions),
                                               birth.year(), birth.month(), birth.day(), order);
        std::string number = digits + NationalId::checkCharacter(digits);
        if (m_made % 67 == 20) {
            number = oldForm(number);
        }
        if (m_numbers.insert(number).second) {
            return number;
        }
    }
}

std::string PersonMaker::inventStaffNo() {
    m_staffNo += m_dice.between(1, 9);
    return fmt::format("0{:05}", m_staffNo);
}

}  // namespace nuanyang::registry::sample
