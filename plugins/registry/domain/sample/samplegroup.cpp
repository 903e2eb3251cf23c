#include "registry/domain/sample/samplegroup.h"

#include "registry/domain/sample/circumstances.h"
#include "registry/domain/sample/personmaker.h"
#include "registry/domain/sample/plan.h"

namespace nuanyang::registry::sample {

namespace {

constexpr std::uint64_t seed = 20260217;

std::vector<SampleUnit> units() {
    std::vector<SampleUnit> list{
        {"饮食服务中心", "", 186, 62}, {"学生公寓中心", "", 121, 31}, {"物业管理中心", "", 118, 38},
        {"水电能源中心", "", 52, 33},  {"幼儿园", "", 49, 46},        {"校园环境中心", "", 44, 27},
        {"交通运输中心", "", 36, 29},  {"附属小学", "", 33, 58},      {"建安中心", "", 29, 46},
        {"接待服务中心", "", 28, 14},  {"商贸服务中心", "", 20, 16},  {"集团机关", "", 18, 13},
    };
    for (SampleUnit& unit : list) {
        unit.unionName = unit.name + "分工会";
    }
    return list;
}

std::vector<SampleBranch> branches() {
    return {{"退休第一党支部（饮食）", 0},     {"退休第二党支部（公寓物业）", 2},
            {"退休第三党支部（水电）", 3},     {"退休第四党支部（幼儿园）", 4},
            {"退休第五党支部（运输环境）", 6}, {"退休第六党支部（附小）", 7},
            {"退休第七党支部（建安）", 8},     {"退休第八党支部（机关接待商贸）", 11}};
}

}  // namespace

SampleGroup makeSampleGroup(Date today) {
    SampleGroup group{units(), branches(), {}};
    Dice dice(seed);
    PersonMaker maker(dice, today);
    for (const Plan& plan : planLiving(dice, group.units)) {
        group.people.push_back(maker.make(plan));
    }
    Circumstances circumstances(dice, today);
    circumstances.distribute(group);
    for (const DeathPlan& death : planDeaths(today)) {
        group.people.push_back(circumstances.deceased(maker.make(death.plan), death));
    }
    return group;
}

}  // namespace nuanyang::registry::sample
