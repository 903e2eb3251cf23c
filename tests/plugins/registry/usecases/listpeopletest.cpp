#include <algorithm>
#include <set>

#include "registry/usecases/listpeople.h"
#include "registry/usecases/makesample.h"
#include "registry/usecases/searchpeople.h"
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

using Names = std::vector<std::string>;

class ListPeopleTest : public RegistryFixture {
protected:
    static Names namesOf(const Result<std::vector<PersonLine>>& lines) {
        EXPECT_TRUE(lines) << describe(lines.error());
        Names names;
        for (const PersonLine& line : lines.value_or(std::vector<PersonLine>())) {
            names.push_back(line.name);
        }
        return names;
    }
    Names list(const PeopleFilter& filter, std::size_t limit = 0) {
        return namesOf(ListPeople(*m_database).run(m_owner, filter, limit));
    }
    Names search(const std::string& text, int limit = 50) {
        return namesOf(SearchPeople(*m_database).run(m_owner, text, limit));
    }
};

TEST_F(ListPeopleTest, StandsInTheOrderOfPinyin) {
    for (const char* name : {"张伟", "单秀英", "曾敏", "安宁", "欧阳德全", "李娜", "黎明"}) {
        add({{"name", name}});
    }
    EXPECT_EQ(list({}), (Names{"安宁", "黎明", "李娜", "欧阳德全", "单秀英", "曾敏", "张伟"}));
    PeopleFilter filter;
    filter.descending = true;
    EXPECT_EQ(list(filter, 2), (Names{"张伟", "曾敏"}));
}

TEST_F(ListPeopleTest, FormerNamesFindTheirBearer) {
    const SubjectId person = add({{"name", "李明"}, {"formerNames", "单小英、欧阳红"}});
    add({{"name", "单小丽"}});
    for (const char* typed : {"英", "小英", "单小英", "欧阳红", "shanxiaoying", "oyh"}) {
        EXPECT_EQ(search(typed), Names{"李明"}) << typed;
    }
    PeopleFilter filter;
    filter.text = "单小英";
    EXPECT_EQ(list(filter), Names{"李明"});
    ASSERT_OK(SetPerson(*m_database).run(m_owner, person, {{"formerNames", "单小英"}}));
    EXPECT_EQ(search("欧阳红"), Names{});
}

TEST_F(ListPeopleTest, FiltersCombine) {
    add({{"name", "张伟"}, {"rank", "worker"}, {"phone", "13812345678"}, {"sex", "male"}});
    add({{"name", "李娜"}, {"rank", "worker"}, {"health", "chronic,long-ill-home"}});
    add({{"name", "王芳"},
         {"unit", "建安中心"},
         {"rank", "section"},
         {"willing", "true"},
         {"branch", "退休第一党支部"}});
    add({{"name", "赵云"}, {"died", "2026-01-01"}});
    struct Case {
        Field field;
        const char* value;
        Names expected;
    };
    const Case cases[] = {
        {Field::Rank, "worker", {"李娜", "张伟"}}, {Field::Rank, "", {}},
        {Field::Health, "chronic", {"李娜"}},      {Field::Health, "healthy", {}},
        {Field::Health, "", {"王芳", "张伟"}},     {Field::Phone, "13812345678", {"张伟"}},
        {Field::Phone, "", {"李娜", "王芳"}},      {Field::Sex, "male", {"张伟"}},
        {Field::Willing, "true", {"王芳"}},        {Field::Branch, "退休第一党支部", {"王芳"}},
        {Field::LifeState, "dead", {"赵云"}},      {Field::Name, "李娜", {"李娜"}},
    };
    for (const Case& c : cases) {
        PeopleFilter filter;
        filter.where = {{c.field, c.value}};
        EXPECT_EQ(list(filter), c.expected) << specOf(c.field).key << "=" << c.value;
    }
    PeopleFilter both;
    both.unit = m_kindergarten;
    both.where = {{Field::Rank, "worker"}, {Field::Health, "chronic"}};
    EXPECT_EQ(list(both), Names{"李娜"});
    PeopleFilter everybody;
    everybody.withDead = true;
    EXPECT_EQ(list(everybody).size(), 4U);
    PeopleFilter gap;
    gap.withoutChannel = true;
    EXPECT_EQ(list(gap), (Names{"李娜", "王芳"}));
}

TEST_F(ListPeopleTest, OrdersByColumns) {
    add({{"name", "张伟"}, {"rank", "worker"}, {"birth", "1950"}});
    add({{"name", "李娜"}, {"rank", "section"}, {"birth", "1948-02"}, {"unit", "建安中心"}});
    add({{"name", "王芳"}, {"birth", "1950-01-01"}});
    PeopleFilter filter;
    add({{"name", "赵云"}, {"retiredOn", "2001"}});
    filter.order = PeopleOrder::Birth;
    EXPECT_EQ(list(filter), (Names{"李娜", "张伟", "王芳", "赵云"}));
    filter.descending = true;
    EXPECT_EQ(list(filter), (Names{"王芳", "张伟", "李娜", "赵云"}));
    filter.order = PeopleOrder::RetiredOn;
    EXPECT_EQ(list(filter).front(), "赵云");
    filter.order = PeopleOrder::Rank;
    filter.descending = true;
    EXPECT_EQ(list(filter).front(), "李娜");
    filter.order = PeopleOrder::Unit;
    filter.descending = false;
    EXPECT_EQ(list(filter), (Names{"李娜", "王芳", "张伟", "赵云"}));
    filter.text = "z";
    EXPECT_EQ(list(filter), (Names{"张伟", "赵云"}));
}

TEST_F(ListPeopleTest, FindsAsSomebodyTypes) {
    add({{"name", "单秀英"}, {"staffNo", "00123"}, {"phone", "13812345678"}});
    add({{"name", "曾国强"}, {"unit", "建安中心"}});
    add({{"name", "英雄"}, {"died", "2026-01-01"}});
    const std::pair<const char*, Names> cases[] = {
        {"秀", {"单秀英"}},
        {"英", {"单秀英", "英雄"}},
        {"秀英", {"单秀英"}},
        {"单秀英", {"单秀英"}},
        {"shan", {"单秀英"}},
        {"sxy", {"单秀英"}},
        {"ZGQ", {"曾国强"}},
        {"zeng guo", {"曾国强"}},
        {"5678", {"单秀英"}},
        {"0012", {"单秀英"}},
        {"建安", {"曾国强"}},
        {"建安中心", {"曾国强"}},
        {"曾 建安", {"曾国强"}},
        {"曾 幼儿园", {}},
        {"nobody", {}},
        {"", {}},
        {"'; DROP TABLE registry_person; --", {}},
        {"%", {}},
    };
    for (const auto& [text, expected] : cases) {
        Names found = search(text);
        std::sort(found.begin(), found.end());
        Names sorted = expected;
        std::sort(sorted.begin(), sorted.end());
        EXPECT_EQ(found, sorted) << text;
    }
}

TEST_F(ListPeopleTest, ChangesAreFoundAtOnceAndVoidedOnesNoMore) {
    const SubjectId person = add({{"name", "李明"}, {"phone", "13812345678"}});
    ASSERT_OK(
        SetPerson(*m_database).run(m_owner, person, {{"name", "黎鸣"}, {"phone", "13987654321"}}));
    EXPECT_EQ(search("李明"), Names{});
    EXPECT_EQ(search("黎"), Names{"黎鸣"});
    EXPECT_EQ(search("5678"), Names{});
    EXPECT_EQ(search("4321"), Names{"黎鸣"});
    ASSERT_OK(VoidPerson(*m_database).run(m_owner, person, "错"));
    EXPECT_EQ(search("黎"), Names{});
    EXPECT_EQ(list({}), Names{});
    ASSERT_OK(RestorePerson(*m_database).run(m_owner, person));
    EXPECT_EQ(search("黎"), Names{"黎鸣"});
}

/// Everybody whom a scan over all records finds.
class SearchSampleTest : public ListPeopleTest {
protected:
    void SetUp() override {
        ListPeopleTest::SetUp();
        ASSERT_OK(MakeSample(*m_database).run(m_owner));
        PeopleFilter everybody;
        everybody.withDead = true;
        m_names = list(everybody);
    }
    std::multiset<std::string> scan(const std::string& part) const {
        std::multiset<std::string> found;
        std::copy_if(m_names.begin(), m_names.end(), std::inserter(found, found.end()),
                     [&](const std::string& name) { return name.find(part) != std::string::npos; });
        return found;
    }
    Names m_names;
};

TEST_F(SearchSampleTest, FindsTheSamePeopleAsAScanForEveryPartOfEveryName) {
    std::set<std::string> parts;
    for (const std::string& name : m_names) {
        for (std::size_t from = 0; from + 3 <= name.size(); from += 3) {
            for (std::size_t length = 3; from + length <= name.size(); length += 3) {
                parts.insert(name.substr(from, length));
            }
        }
    }
    ASSERT_GT(parts.size(), 500U);
    PeopleFilter filter;
    filter.withDead = true;
    for (const std::string& part : parts) {
        filter.text = part;
        const Names found = list(filter);
        EXPECT_EQ(std::multiset<std::string>(found.begin(), found.end()), scan(part)) << part;
    }
}

TEST_F(SearchSampleTest, TheIdsComeInPortionsAndStopWhenNobodyWantsMore) {
    std::size_t portions = 0;
    ASSERT_OK(ListPeople(*m_database).ids(m_owner, {}, [&](std::span<const std::int64_t> ids) {
        ++portions;
        EXPECT_FALSE(ids.empty());
        return false;
    }));
    EXPECT_EQ(portions, 1U);
    EXPECT_EQ(ListPeople(*m_database).ids(m_owner, {}, std::size_t{0})->size(), 413U);
    EXPECT_EQ(search("z", 5).size(), 5U);
}

}  // namespace
}  // namespace nuanyang::registry
