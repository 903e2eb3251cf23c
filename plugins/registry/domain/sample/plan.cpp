#include "registry/domain/sample/plan.h"

#include <array>
#include <map>
#include <utility>

namespace nuanyang::registry::sample {

namespace {

struct RankCount {
    const char* rank;
    int count;
};

using Deck = std::vector<std::string>;

Deck shuffled(Dice& dice, std::initializer_list<RankCount> counts) {
    Deck deck;
    for (const auto& [rank, count] : counts) {
        deck.insert(deck.end(), static_cast<std::size_t>(count), rank);
    }
    for (std::size_t i = deck.size(); i > 1; --i) {
        std::swap(deck[i - 1], deck[dice.next() % i]);
    }
    return deck;
}

/// Schools have teachers, the office has cadres, the centres have workers.
class Ranks {
public:
    explicit Ranks(Dice& dice) {
        m_own.emplace("附属小学", shuffled(dice, {{"professional", 40},
                                                  {"staff", 6},
                                                  {"deputy-section", 2},
                                                  {"section", 2},
                                                  {"worker", 8}}));
        m_own.emplace(
            "幼儿园",
            shuffled(dice, {{"professional", 18}, {"staff", 3}, {"section", 1}, {"worker", 24}}));
        m_own.emplace("集团机关", shuffled(dice, {{"staff", 4},
                                                  {"deputy-section", 3},
                                                  {"section", 2},
                                                  {"deputy-division", 2},
                                                  {"division", 2}}));
        m_centres = shuffled(dice, {{"worker", 253},
                                    {"professional", 2},
                                    {"staff", 13},
                                    {"deputy-section", 12},
                                    {"section", 7},
                                    {"deputy-division", 3},
                                    {"division", 1},
                                    {"", 5}});
    }

    std::string deal(const std::string& unit) {
        const auto own = m_own.find(unit);
        Deck& deck = own == m_own.end() ? m_centres : own->second;
        std::string rank = std::move(deck.back());
        deck.pop_back();
        return rank;
    }

private:
    std::map<std::string, Deck> m_own;
    Deck m_centres;
};

int percentOfWomen(const std::string& unit) {
    static const std::map<std::string, int> percent{
        {"幼儿园", 96},       {"附属小学", 72},     {"饮食服务中心", 52}, {"学生公寓中心", 64},
        {"物业管理中心", 48}, {"水电能源中心", 18}, {"校园环境中心", 45}, {"交通运输中心", 14},
        {"建安中心", 20},     {"接待服务中心", 70}, {"商贸服务中心", 62}, {"集团机关", 30}};
    const auto found = percent.find(unit);
    return found == percent.end() ? 50 : found->second;
}

/// Turns the first plan with that rank into that of a veteran cadre; the veterans of the sample
/// are of four ranks, one of them unknown.
void makeVeterans(std::vector<Plan>& plans) {
    for (const char* rank : {"division", "section", "staff", ""}) {
        for (Plan& plan : plans) {
            if (plan.rank == rank && plan.category == "retired") {
                plan.category = "veteran-cadre";
                plan.sex = Sex::Male;
                plan.bornFrom = 1928;
                plan.bornTo = 1932;
                break;
            }
        }
    }
}

void makeResigned(std::vector<Plan>& plans) {
    int left = 6;
    for (std::size_t i = 11; left > 0; i += 37) {
        Plan& plan = plans[i % plans.size()];
        if (plan.rank == "worker" && plan.category == "retired") {
            plan.category = "resigned";
            --left;
        }
    }
}

}  // namespace

std::vector<Plan> planLiving(Dice& dice, const std::vector<SampleUnit>& units) {
    Ranks ranks(dice);
    std::vector<Plan> plans;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (int i = 0; i < units[unit].retired; ++i) {
            Plan plan{unit, ranks.deal(units[unit].name)};
            plan.sex = dice.chance(percentOfWomen(units[unit].name)) ? Sex::Female : Sex::Male;
            plans.push_back(std::move(plan));
        }
    }
    makeVeterans(plans);
    makeResigned(plans);
    return plans;
}

std::vector<DeathPlan> planDeaths(Date today) {
    const auto before = [&](int days) { return PartialDate(today.plusDays(-days)); };
    const auto monthOf = [](const PartialDate& day) {
        return *PartialDate::ofMonth(day.year(), day.month());
    };
    return {
        {{11, "division", "veteran-cadre", Sex::Male, 1926, 1929}, before(341), "", ""},
        {{3, "section", "retired", Sex::Male, 1938, 1944}, before(296), "", ""},
        {{0, "worker", "retired", Sex::Female, 1940, 1946}, before(262), "model-worker", ""},
        {{7, "professional", "retired", Sex::Female, 1941, 1946},
         before(231),
         "",
         "退休第六党支部（附小）"},
        {{8, "worker", "retired", Sex::Male, 1939, 1950}, before(204), "", ""},
        {{2, "worker", "retired", Sex::Male, 1936, 1948}, monthOf(before(178)), "", ""},
        {{6, "deputy-section", "retired", Sex::Male, 1940, 1950}, before(143), "", ""},
        {{1, "worker", "resigned", Sex::Female, 1938, 1948}, before(117), "", ""},
        {{4, "worker", "retired", Sex::Female, 1940, 1952}, before(88), "", ""},
        {{8, "worker", "retired", Sex::Male, 1942, 1954}, before(56), "advanced-worker", ""},
        {{5, "", "retired", Sex::Male, 1936, 1946}, before(33), "", ""},
    };
}

}  // namespace nuanyang::registry::sample
