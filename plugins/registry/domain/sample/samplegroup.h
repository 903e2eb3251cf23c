#pragma once

#include <string>
#include <vector>

#include "registry/domain/personrecord.h"
#include "sdk/base/date.h"

namespace nuanyang::registry::sample {

/// The sample group: an invented logistics group with the headcounts of a real work report. The
/// same business day makes the same group, name for name.

struct SampleUnit {
    std::string name;
    std::string unionName;
    int onDuty = 0;
    int retired = 0;  ///< living
};

struct SampleBranch {
    std::string name;
    std::size_t unit = 0;  ///< its link unit, by place in the list of units
};

struct SampleChannel {
    std::string value;
    std::string owner;     ///< `self`, `spouse`, `child`
    std::string relation;  ///< 女儿
    std::string confirmedOn;
};

struct SamplePerson {
    std::size_t unit = 0;  ///< by place in the list of units
    FieldValues values;    ///< without Field::Unit and Field::Phone
    std::vector<SampleChannel> channels;
    std::string birthWritten;  ///< as the old paper file had it, where that differs
};

struct SampleGroup {
    std::vector<SampleUnit> units;
    std::vector<SampleBranch> branches;
    std::vector<SamplePerson> people;  ///< the living first, then the dead
};

SampleGroup makeSampleGroup(Date today);

}  // namespace nuanyang::registry::sample
