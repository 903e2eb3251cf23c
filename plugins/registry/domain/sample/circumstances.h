#pragma once

#include <string>
#include <vector>

#include "registry/domain/sample/dice.h"
#include "registry/domain/sample/plan.h"
#include "registry/domain/sample/samplegroup.h"

namespace nuanyang::registry::sample {

/// How the people of the sample live: where, with whom, how well, how they can be reached, what
/// they were honoured for.
class Circumstances {
public:
    /// `dice` must outlive it.
    Circumstances(Dice& dice, Date today) : m_dice(dice), m_today(today) {}

    void distribute(SampleGroup& group);
    SamplePerson deceased(SamplePerson person, const DeathPlan& death);

private:
    void settle(SamplePerson& person);
    void putAddress(SamplePerson& person);
    void putHealth(SamplePerson& person);
    void putEconomy(SamplePerson& person);
    void putChannels(SamplePerson& person);
    void putSkills(SamplePerson& person, const std::string& unit);
    void joinBranches(SampleGroup& group);
    void honour(SampleGroup& group);
    void markHardship(SampleGroup& group);
    std::string inventPhone();
    int ageOf(const SamplePerson& person) const;

    Dice& m_dice;
    Date m_today;
    int m_phones = 0;
    int m_settled = 0;
};

}  // namespace nuanyang::registry::sample
