#include <gtest/gtest.h>
#include <map>
#include <set>

#include "registry/domain/fieldreader.h"
#include "registry/domain/personcheck.h"
#include "registry/domain/sample/samplegroup.h"

namespace nuanyang::registry::sample {
namespace {

const Date today = *Date::parse("2026-11-21");

class SampleGroupTest : public testing::Test {
protected:
    static std::string value(const SamplePerson& person, Field field) {
        const auto found = person.values.find(field);
        return found == person.values.end() ? std::string() : found->second;
    }

    template <class Condition>
    int livingWith(Condition condition) const {
        int count = 0;
        for (const SamplePerson& person : group.people) {
            count += value(person, Field::LifeState) == "living" && condition(person) ? 1 : 0;
        }
        return count;
    }
    int livingWith(Field field, const std::string& text) const {
        return livingWith([&](const SamplePerson& person) {
            return ("," + value(person, field) + ",").find("," + text + ",") != std::string::npos;
        });
    }

    const SampleGroup group = makeSampleGroup(today);
};

TEST_F(SampleGroupTest, HasTheHeadcountsOfTheWorkReport) {
    int onDuty = 0;
    std::map<std::string, std::pair<int, int>> byUnit;
    for (const SampleUnit& unit : group.units) {
        onDuty += unit.onDuty;
        byUnit[unit.name].first = unit.onDuty;
    }
    for (const SamplePerson& person : group.people) {
        byUnit[group.units[person.unit].name].second +=
            value(person, Field::LifeState) == "living" ? 1 : 0;
    }
    EXPECT_EQ(onDuty, 734);
    EXPECT_EQ(livingWith([](const auto&) { return true; }), 413);
    EXPECT_EQ(livingWith(Field::Rank, "worker"), 285);
    EXPECT_EQ(byUnit["建安中心"], std::pair(29, 46));
    EXPECT_EQ(byUnit["附属小学"], std::pair(33, 58));
    EXPECT_EQ(byUnit["幼儿园"], std::pair(49, 46));
    EXPECT_EQ(byUnit.size(), 12U);
}

TEST_F(SampleGroupTest, HasEverybodyWhomTheRulesTellApart) {
    EXPECT_EQ(livingWith(Field::Category, "veteran-cadre"), 4);
    EXPECT_EQ(livingWith(Field::Category, "resigned"), 6);
    EXPECT_EQ(livingWith(Field::Honours, "model-worker"), 10);
    EXPECT_EQ(livingWith(Field::BranchPost, "secretary"), 8);
    for (const char* rank : {"deputy-section", "section", "deputy-division", "division"}) {
        EXPECT_GE(livingWith(Field::Rank, rank), 3) << rank;
    }
    EXPECT_EQ(livingWith(Field::Rank, ""), 5);
    EXPECT_GE(livingWith(Field::Residence, "hometown"), 15);
    EXPECT_GE(livingWith(Field::Health, "long-ill-home"), 10);
    EXPECT_GE(livingWith(Field::Health, "hospital"), 3);
    EXPECT_GE(livingWith(Field::Health, "work-injury"), 1);
    EXPECT_GE(livingWith(Field::Hardship, "2026"), 15);
    EXPECT_GE(livingWith(Field::Willing, "true"), 20);
    EXPECT_GE(livingWith([&](const auto& p) { return p.channels.empty(); }), 10);
    EXPECT_EQ(livingWith([&](const auto& p) {
                  return value(p, Field::Category) == "veteran-cadre" &&
                         value(p, Field::Rank).empty();
              }),
              1);
}

TEST_F(SampleGroupTest, KnowsSomeDatesInPartOrNotAtAll) {
    const auto births = [&](std::size_t length) {
        return livingWith([&](const SamplePerson& person) {
            return value(person, Field::Birth).size() == length;
        });
    };
    EXPECT_GE(births(0), 2);
    EXPECT_GE(births(4), 5);
    EXPECT_GE(births(7), 30);
    EXPECT_GE(births(10), 300);
}

TEST_F(SampleGroupTest, TheDeadDiedInTheYearBefore) {
    int dead = 0;
    for (const SamplePerson& person : group.people) {
        if (value(person, Field::LifeState) == "dead") {
            ++dead;
            const auto died = PartialDate::parse(value(person, Field::Died));
            ASSERT_TRUE(died);
            EXPECT_GE(*died->earliest(), today.plusDays(-365));
            EXPECT_LE(*died->latest(), today);
        }
    }
    EXPECT_EQ(dead, 11);
}

TEST_F(SampleGroupTest, EveryRecordPassesTheChecksOfTheVerbs) {
    Vocabulary words;
    words.units = {{UnitId{1}, "x"}};
    for (const char* code : {"worker", "professional", "staff", "deputy-section", "section",
                             "deputy-division", "division"}) {
        words.terms.push_back({"rank", code, 0, {}});
    }
    for (const char* code : {"veteran-cadre", "retired", "resigned"}) {
        words.terms.push_back({"category", code, 0, {}});
    }
    for (const char* code : {"model-worker", "advanced-worker", "red-banner", "party-member"}) {
        words.terms.push_back({"honour", code, 0, {}});
    }
    for (const SamplePerson& person : group.people) {
        PersonRecord record(SubjectId{1}, person.values);
        record.put(Field::Unit, "1");
        for (const auto& [field, text] : person.values) {
            const auto read = readField(specOf(field), text, words);
            ASSERT_TRUE(read) << specOf(field).key << "=" << text << " " << read.error().code;
            EXPECT_EQ(*read, text) << specOf(field).key;
        }
        for (const Problem& problem : check(record, today)) {
            ADD_FAILURE() << value(person, Field::Name) << " " << problem.error.code;
        }
        EXPECT_TRUE(PartialDate::parse(value(person, Field::RetiredOn)).value_or(today) <=
                    PartialDate(today));
    }
}

TEST_F(SampleGroupTest, InventsNumbersThatBelongToNobody) {
    std::set<std::string> numbers;
    std::set<std::string> staff;
    for (const SamplePerson& person : group.people) {
        const std::string number = value(person, Field::NationalId);
        if (!number.empty()) {
            EXPECT_EQ(number.substr(0, 2), "99");
            EXPECT_TRUE(numbers.insert(number).second) << number;
        }
        EXPECT_TRUE(staff.insert(value(person, Field::StaffNo)).second);
        for (const SampleChannel& channel : person.channels) {
            EXPECT_EQ(channel.value.size(), 11U);
            EXPECT_EQ(channel.value.substr(0, 3), "154");
        }
    }
    EXPECT_GE(numbers.size(), 300U);
}

TEST_F(SampleGroupTest, IsTheSameEveryTime) {
    const SampleGroup again = makeSampleGroup(today);
    ASSERT_EQ(again.people.size(), group.people.size());
    for (std::size_t i = 0; i < group.people.size(); ++i) {
        EXPECT_EQ(again.people[i].values, group.people[i].values);
    }
}

TEST_F(SampleGroupTest, CanBeMadeOnOtherDays) {
    for (const char* day : {"2020-02-29", "2025-01-01", "2031-12-31"}) {
        const SampleGroup other = makeSampleGroup(*Date::parse(day));
        EXPECT_EQ(other.people.size(), group.people.size()) << day;
    }
}

}  // namespace
}  // namespace nuanyang::registry::sample
