#include <algorithm>
#include <gtest/gtest.h>

#include "registry/domain/searchkeys.h"

namespace nuanyang::registry {
namespace {

bool finds(const PersonRecord& person, const char* typed) {
    const auto keys = searchKeys(person, Pinyin().read(person.text(Field::Name)));
    const SearchQuery query = readQuery(typed);
    const auto begins = [&](const std::string& prefix) {
        return !prefix.empty() && std::any_of(keys.begin(), keys.end(), [&](const auto& key) {
            return key >= prefix && key < endOfPrefix(prefix);
        });
    };
    const bool exact = std::find(keys.begin(), keys.end(), query.key) != keys.end();
    switch (query.kind) {
        case SearchQuery::Kind::Nothing:
            return false;
        case SearchQuery::Kind::Exact:
            return exact;
        case SearchQuery::Kind::Pair:
            return exact && person.text(Field::Name).find(query.contains) != std::string::npos;
        case SearchQuery::Kind::Beginning:
            return begins(query.key) || begins(query.otherKey);
    }
    return false;
}

PersonRecord shan() {
    return PersonRecord(SubjectId{1}, {{Field::Name, "单秀英"},
                                       {Field::StaffNo, "A00123"},
                                       {Field::NationalId, "11010519491231002X"},
                                       {Field::Phone, "13812345678,02365102345"}});
}

TEST(SearchKeysTest, FindByEveryPartOfTheNameAndItsReadings) {
    for (const char* typed : {"单",      "秀",          "英",           "单秀",
                              "秀英",    "单秀英",      "单 秀英",      "shan",
                              "shanxiu", "shanxiuying", "Shan Xiuying", "xiuying",
                              "ying",    "sxy",         "SXY",          "xy",
                              "s",       "shàn",        "a00123",       "A001",
                              "002X",    "002x",        "31002x",       "11010519491231002X",
                              "5678",    "13812345678", "2345"}) {
        EXPECT_TRUE(finds(shan(), typed)) << typed;
    }
}

TEST(SearchKeysTest, DoesNotFindWhatIsNotThere) {
    for (const char* typed : {"", " ", "单英", "英秀", "山", "dan", "dxy", "hanxiu", "0123", "1381",
                              "0021", "单秀英英", "·", "%", "'"}) {
        EXPECT_FALSE(finds(shan(), typed)) << typed;
    }
}

TEST(SearchKeysTest, HoldForLongNamesAndRareCharacters) {
    const PersonRecord person(SubjectId{2}, {{Field::Name, "买买提·𠮷野"}});
    for (const char* typed : {"𠮷", "𠮷野", "买买提", "maimaiti", "mmt"}) {
        EXPECT_TRUE(finds(person, typed)) << typed;
    }
}

TEST(SearchKeysTest, TheSurnameIsReadAsOne) {
    const PersonRecord person(SubjectId{3}, {{Field::Name, "吕欧阳"}});
    EXPECT_TRUE(finds(person, "lv"));
    EXPECT_TRUE(finds(person, "lü"));
    EXPECT_TRUE(finds(person, "lyu"));
}

}  // namespace
}  // namespace nuanyang::registry
