#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/domain/sample/dice.h"
#include "registry/domain/sample/samplegroup.h"
#include "sdk/base/nationalid.h"
#include "sdk/base/partialdate.h"

namespace nuanyang::registry::sample {

/// What is settled about a sample person before the rest is left to the dice.
struct Plan {
    std::size_t unit = 0;
    std::string rank;  ///< empty: not known
    std::string category = "retired";
    Sex sex = Sex::Female;
    int bornFrom = 1936;
    int bornTo = 1964;
};

struct DeathPlan {
    Plan plan;
    PartialDate died;
    std::string honours;
    std::string branch;  ///< of which the person was secretary
};

/// One for each living person of each unit; the ranks and categories in exact numbers: 285
/// ordinary workers, 4 veteran cadres, 6 resigned, 5 whose rank nobody has written down.
std::vector<Plan> planLiving(Dice& dice, const std::vector<SampleUnit>& units);

/// People who died in the year before `today`: each case that the rules tell apart is among them.
std::vector<DeathPlan> planDeaths(Date today);

}  // namespace nuanyang::registry::sample
