#pragma once

#include <set>
#include <string>

#include "registry/domain/sample/dice.h"
#include "registry/domain/sample/plan.h"
#include "registry/domain/sample/samplegroup.h"

namespace nuanyang::registry::sample {

/// Gives a planned person a name, numbers, dates. As in real files, some of it is missing or known
/// in part only.
class PersonMaker {
public:
    /// `dice` must outlive it.
    PersonMaker(Dice& dice, Date today) : m_dice(dice), m_today(today) {}

    SamplePerson make(const Plan& plan);

private:
    Date inventBirth(const Plan& plan);
    void putBirth(SamplePerson& person, Date birth);
    void putRetirement(SamplePerson& person, const Plan& plan, Date birth);
    std::string inventNationalId(Date birth, Sex sex);
    std::string inventStaffNo();

    Dice& m_dice;
    Date m_today;
    std::set<std::string> m_names;
    std::set<std::string> m_numbers;
    int m_staffNo = 1000;
    int m_made = 0;
};

/// The age at which somebody of that rank and sex retires.
int retirementAge(const std::string& rank, Sex sex);

}  // namespace nuanyang::registry::sample
