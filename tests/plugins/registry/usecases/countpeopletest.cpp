#include <map>

#include "registry/usecases/countpeople.h"
#include "registry/usecases/makesample.h"
#include "registry/usecases/units.h"
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

class CountPeopleTest : public RegistryFixture {
protected:
    Headcount count(std::optional<Date> on = {}) {
        const auto result = CountPeople(*m_database).run(m_owner, on);
        EXPECT_TRUE(result) << describe(result.error());
        return result.value_or(Headcount());
    }
    static std::int64_t personsWith(const std::vector<CodeCount>& counts, const std::string& code) {
        for (const CodeCount& entry : counts) {
            if (entry.code == code) {
                return entry.persons;
            }
        }
        return -1;
    }
};

TEST_F(CountPeopleTest, CountsTheLivingThatAreNotVoid) {
    add({{"name", "张伟"}, {"rank", "worker"}, {"category", "retired"}});
    add({{"name", "李娜"}, {"unit", "建安中心"}});
    add({{"name", "王芳"}, {"died", "2026-01-01"}});
    const SubjectId mistake = add({{"name", "赵云"}});
    ASSERT_OK(VoidPerson(*m_database).run(m_owner, mistake, "错"));
    const Headcount now = count();
    EXPECT_EQ(now.onDuty, 78);
    EXPECT_EQ(now.retired, 2);
    EXPECT_EQ(now.ratio, 0.0256);
    EXPECT_EQ(personsWith(now.byRank, "worker"), 1);
    EXPECT_EQ(personsWith(now.byRank, ""), 1);
    EXPECT_EQ(personsWith(now.byRank, "division"), 0);
    EXPECT_EQ(personsWith(now.byCategory, "retired"), 1);
    ASSERT_EQ(now.byUnit.size(), 2U);
    EXPECT_EQ(now.byUnit[0].unitName, "建安中心");
    EXPECT_EQ(now.byUnit[0].retired, 1);
}

TEST_F(CountPeopleTest, AGroupWithoutStaffHasNoRatio) {
    ASSERT_OK(ChangeUnit(*m_database).run(m_owner, m_kindergarten, {"幼儿园", 0, ""}));
    ASSERT_OK(ChangeUnit(*m_database).run(m_owner, m_centre, {"建安中心", 0, ""}));
    EXPECT_FALSE(count().ratio);
}

TEST_F(CountPeopleTest, APastDayHasItsOwnFigures) {
    const SubjectId person = add({{"name", "张伟"}, {"rank", "worker"}, {"retiredOn", "2010-05"}});
    add({{"name", "李娜"}, {"died", "2026-08-15"}, {"retiredOn", "2025-12-31"}});
    const SetPerson setPerson(*m_database);
    ASSERT_OK(setPerson.run(m_owner, person, {{"rank", "section"}, {"unit", "建安中心"}},
                            day("2026-06-01")));
    struct Case {
        const char* on;
        std::int64_t retired;
        std::int64_t workers;
        std::int64_t inCentre;
    };
    const Case cases[] = {{"2026-11-21", 1, 0, 1}, {"2026-08-15", 1, 0, 1}, {"2026-08-14", 2, 0, 1},
                          {"2026-06-01", 2, 0, 1}, {"2026-05-31", 2, 1, 0}, {"2025-12-30", 1, 1, 0},
                          {"2010-04-30", 0, 0, 0}};
    for (const Case& c : cases) {
        const Headcount then = count(day(c.on));
        EXPECT_EQ(then.retired, c.retired) << c.on;
        EXPECT_EQ(personsWith(then.byRank, "worker"), c.workers) << c.on;
        EXPECT_EQ(then.byUnit[0].retired, c.inCentre) << c.on;
    }
}

TEST_F(CountPeopleTest, StaffNumbersAreKeptWithTheirDays) {
    const Call later = callOf(m_owner.caller(), day("2026-12-01"));
    ASSERT_OK(ChangeUnit(*m_database).run(later, m_kindergarten, {"幼儿园", 52, ""}));
    EXPECT_EQ(count(day("2026-11-30")).onDuty, 78);
    EXPECT_EQ(count(day("2026-12-01")).onDuty, 81);
    EXPECT_EQ(count(day("2020-01-01")).onDuty, 78);
}

TEST_F(CountPeopleTest, FindsTheGaps) {
    add({{"name", "张伟"}, {"phone", "13812345678"}, {"birth", "1950"}});
    add({{"name", "李娜"}, {"rank", "worker"}, {"category", "retired"}});
    add({{"name", "王芳"}, {"died", "2026-01-01"}});
    const auto gaps = FindGaps(*m_database).run(m_owner);
    ASSERT_OK(gaps);
    EXPECT_EQ(gaps->withoutChannel, 1);
    EXPECT_EQ(gaps->withoutBirth, 1);
    EXPECT_EQ(gaps->withoutRank, 1);
    EXPECT_EQ(gaps->withoutCategory, 1);
}

class StoredSampleTest : public CountPeopleTest {
protected:
    void SetUp() override {
        CountPeopleTest::SetUp();
        const auto made = MakeSample(*m_database).run(m_owner);
        ASSERT_OK(made);
        EXPECT_EQ(made->persons, 424);
        EXPECT_EQ(made->units, 12);
    }
};

TEST_F(StoredSampleTest, HasTheFiguresOfTheWorkReport) {
    const Headcount now = count();
    EXPECT_EQ(now.onDuty, 734);
    EXPECT_EQ(now.retired, 413);
    EXPECT_EQ(now.ratio, 0.5627);
    EXPECT_EQ(personsWith(now.byRank, "worker"), 285);
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> units;
    for (const UnitCount& unit : now.byUnit) {
        units[unit.unitName] = {unit.onDuty, unit.retired};
    }
    EXPECT_EQ(units["建安中心"], (std::pair<std::int64_t, std::int64_t>(29, 46)));
    EXPECT_EQ(units["附属小学"], (std::pair<std::int64_t, std::int64_t>(33, 58)));
    EXPECT_EQ(units["幼儿园"], (std::pair<std::int64_t, std::int64_t>(49, 46)));
    EXPECT_EQ(count(day("2025-11-25")).retired, 424);
}

}  // namespace
}  // namespace nuanyang::registry
