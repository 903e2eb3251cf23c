#include "registry/domain/sample/circumstances.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace nuanyang::registry::sample {

namespace {

using Words = std::vector<std::string>;

const Words& skillsOf(const std::string& unit) {
    static const Words general{"书法", "摄影", "财会", "调解", "舞蹈", "写作"};
    static const std::map<std::string, Words> byUnit{
        {"饮食服务中心", {"面点", "烹饪", "食品安全", "采购"}},
        {"水电能源中心", {"电工", "水暖", "锅炉", "高压值班"}},
        {"建安中心", {"土建预算", "木工", "泥瓦工", "施工管理"}},
        {"交通运输中心", {"汽车维修", "安全驾驶"}},
        {"校园环境中心", {"园艺", "盆景", "植保"}},
        {"幼儿园", {"幼儿教育", "钢琴", "手工"}},
        {"附属小学", {"语文教学", "数学教学", "书法", "合唱指挥"}},
        {"物业管理中心", {"电梯维护", "消防", "水暖"}},
    };
    const auto found = byUnit.find(unit);
    return found == byUnit.end() ? general : found->second;
}

/// Every member of the Party belongs to the branch that keeps the link to the unit, or to the last.
std::size_t branchOf(const SampleGroup& group, std::size_t unit) {
    static const std::map<std::size_t, std::size_t> shared{{1, 1}, {5, 4}, {9, 7}, {10, 7}};
    for (std::size_t branch = 0; branch < group.branches.size(); ++branch) {
        if (group.branches[branch].unit == unit) {
            return branch;
        }
    }
    return shared.at(unit);
}

std::string hometownAddress(Dice& dice) {
    static constexpr std::array<const char*, 6> counties{"云溪县", "白沙县", "龙泉县",
                                                         "青石县", "平桥县", "双河县"};
    static constexpr std::array<const char*, 6> towns{"石桥镇", "柳林乡", "新场镇",
                                                      "大坪镇", "黄泥乡", "清水镇"};
    return fmt::format("{}{}{}村{}组", dice.pick(counties), dice.pick(towns),
                       std::array{"红星", "前进", "双龙", "胜利", "高坎"}[dice.next() % 5],
                       dice.between(1, 9));
}

}  // namespace

void Circumstances::distribute(SampleGroup& group) {
    for (SamplePerson& person : group.people) {
        settle(person);
        putSkills(person, group.units[person.unit].name);
    }
    joinBranches(group);
    honour(group);
    markHardship(group);
}

SamplePerson Circumstances::deceased(SamplePerson person, const DeathPlan& death) {
    settle(person);
    person.values[Field::LifeState] = "dead";
    person.values[Field::Died] = death.died.toString();
    person.values.erase(Field::Willing);
    if (!death.honours.empty()) {
        person.values[Field::Honours] = death.honours;
    }
    if (!death.branch.empty()) {
        person.values[Field::Branch] = death.branch;
        person.values[Field::BranchPost] = "secretary";
    }
    return person;
}

void Circumstances::settle(SamplePerson& person) {
    static constexpr std::array residences{"campus", "city"};
    if (m_settled % 20 == 9) {
        person.values[Field::Residence] = "hometown";
    } else if (m_settled % 12 == 5) {
        person.values[Field::Residence] = "with-children";
    } else if (m_settled % 31 != 17) {
        person.values[Field::Residence] = residences[m_dice.chance(66) ? 0 : 1];
    }
    putAddress(person);
    putHealth(person);
    putEconomy(person);
    putChannels(person);
    ++m_settled;
}

void Circumstances::putAddress(SamplePerson& person) {
    const std::string& residence = person.values[Field::Residence];
    if (residence == "hometown") {
        person.values[Field::Address] = hometownAddress(m_dice);
    } else if (residence == "campus") {
        person.values[Field::Address] =
            fmt::format("家属{}区{}栋{}-{}", std::array{"东", "西", "南", "北"}[m_dice.next() % 4],
                        m_dice.between(1, 26), m_dice.between(1, 7), m_dice.between(1, 4));
    } else if (!residence.empty()) {
        person.values[Field::Address] = fmt::format(
            "{}路{}号{}栋{}", std::array{"学府", "春晖", "桂园", "松林", "临江"}[m_dice.next() % 5],
            m_dice.between(1, 188), m_dice.between(1, 12), m_dice.between(101, 2304));
    } else {
        person.values.erase(Field::Residence);
    }
}

void Circumstances::putHealth(SamplePerson& person) {
    std::vector<std::string> health;
    if (m_settled % 22 == 4) {
        health = {"long-ill-home"};
    } else if (m_settled % 100 == 31) {
        health = {"hospital"};
    } else if (m_dice.chance(24)) {
        health = {"chronic"};
    } else if (m_dice.chance(82)) {
        health = {"healthy"};
    }
    const bool ill = !health.empty() && health.front() != "healthy";
    if (ill && m_settled % 130 == 4) {
        health.emplace_back("work-injury");
    } else if (ill && m_dice.chance(8)) {
        health.emplace_back("disabled");
    }
    std::sort(health.begin(), health.end());
    if (!health.empty()) {
        person.values[Field::Health] = fmt::format("{}", fmt::join(health, ","));
    }
    static constexpr std::array diets{"低盐", "低糖", "软食", "清淡", "素食", "清真"};
    if (m_dice.chance(ill ? 35 : 8)) {
        person.values[Field::Diet] = m_dice.pick(diets);
    }
}

void Circumstances::putEconomy(SamplePerson& person) {
    std::vector<std::string> economy;
    const bool worker = person.values[Field::Rank] == "worker";
    if (person.values[Field::Rank].empty()) {
        person.values.erase(Field::Rank);
    }
    if (m_dice.chance(worker ? 46 : 6)) {
        economy.emplace_back("low-pension");
    }
    if (m_dice.chance(7)) {
        economy.emplace_back("single-earner");
    }
    if (m_dice.chance(worker ? 24 : 8)) {
        economy.emplace_back("spouse-laid-off");
    }
    if (!economy.empty()) {
        person.values[Field::Economy] = fmt::format("{}", fmt::join(economy, ","));
    }
}

void Circumstances::putChannels(SamplePerson& person) {
    if (m_settled % 25 == 13) {
        return;
    }
    const auto confirmed = [&] {
        return m_dice.chance(80) ? m_today.plusDays(-m_dice.between(20, 690)).toString()
                                 : std::string();
    };
    person.channels.push_back({inventPhone(), "self", "", confirmed()});
    if (m_dice.chance(28)) {
        const bool daughter = m_dice.chance(52);
        person.channels.push_back(
            {inventPhone(), "child", daughter ? "女儿" : "儿子", confirmed()});
    } else if (m_dice.chance(16)) {
        person.channels.push_back({inventPhone(), "spouse", "老伴", confirmed()});
    }
}

void Circumstances::putSkills(SamplePerson& person, const std::string& unit) {
    const bool healthy = person.values[Field::Health] == "healthy";
    if (person.values[Field::Health].empty()) {
        person.values.erase(Field::Health);
    }
    if (m_dice.chance(healthy ? 38 : 6)) {
        person.values[Field::Skills] = m_dice.pick(skillsOf(unit));
    }
    if (healthy && ageOf(person) < 78 && m_dice.chance(46)) {
        person.values[Field::Willing] = m_dice.chance(78) ? "true" : "false";
    }
}

void Circumstances::joinBranches(SampleGroup& group) {
    std::vector<bool> hasSecretary(group.branches.size(), false);
    for (SamplePerson& person : group.people) {
        const auto rank = person.values.find(Field::Rank);
        const bool cadre = rank != person.values.end() && rank->second != "worker";
        if (!m_dice.chance(cadre ? 62 : 18)) {
            continue;
        }
        const std::size_t branch = branchOf(group, person.unit);
        const bool leads = !hasSecretary[branch] && ageOf(person) < 80;
        hasSecretary[branch] = hasSecretary[branch] || leads;
        person.values[Field::Branch] = group.branches[branch].name;
        person.values[Field::BranchPost] = leads ? "secretary" : "member";
    }
}

void Circumstances::honour(SampleGroup& group) {
    // Nine model workers, one of them a section chief: the rules meet in that person.
    std::size_t at = 6;
    for (int left = 9; left > 0; at += 43) {
        SamplePerson& person = group.people[at % group.people.size()];
        if (ageOf(person) >= 68 && !person.values.contains(Field::Honours)) {
            person.values[Field::Honours] =
                left == 4 ? "advanced-worker,model-worker" : "model-worker";
            --left;
        }
    }
    const auto section =
        std::find_if(group.people.begin(), group.people.end(), [](const SamplePerson& person) {
            const auto rank = person.values.find(Field::Rank);
            return rank != person.values.end() && rank->second == "section";
        });
    section->values[Field::Honours] = "model-worker";
    static constexpr std::array others{"advanced-worker", "red-banner", "party-member"};
    for (std::size_t i = 20; i < group.people.size(); i += 17) {
        group.people[i].values.try_emplace(Field::Honours, m_dice.pick(others));
    }
}

void Circumstances::markHardship(SampleGroup& group) {
    const int year = m_today.year();
    for (std::size_t i = 2; i < group.people.size(); i += 11) {
        SamplePerson& person = group.people[i];
        const std::string thisYear = std::to_string(year);
        const std::string lastYear = std::to_string(year - 1);
        const int pattern = m_dice.between(1, 4);
        person.values[Field::Hardship] = pattern == 1   ? lastYear
                                         : pattern == 2 ? thisYear
                                                        : lastYear + "," + thisYear;
    }
}

std::string Circumstances::inventPhone() {
    // No operator has been given 154.
    ++m_phones;
    return fmt::format("154{:04}{:04}", 1000 + m_phones * 7 % 8999, m_dice.between(0, 9999));
}

int Circumstances::ageOf(const SamplePerson& person) const {
    const auto birth = person.values.find(Field::Birth);
    const auto date =
        birth == person.values.end() ? std::nullopt : PartialDate::parse(birth->second);
    return date ? m_today.year() - date->year() : 70;
}

}  // namespace nuanyang::registry::sample
