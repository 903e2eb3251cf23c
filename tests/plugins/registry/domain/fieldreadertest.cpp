#include <gtest/gtest.h>

#include "registry/domain/fieldreader.h"

namespace nuanyang::registry {
namespace {

Vocabulary vocabulary() {
    Vocabulary words;
    words.units = {{UnitId{1}, "幼儿园"}, {UnitId{2}, "建安中心"}};
    words.branches = {{BranchId{5}, "退休第一党支部", UnitId{1}}};
    words.terms = {{"rank", "worker", 10, {"工人", "Ordinary worker"}},
                   {"rank", "section", 50, {"正科级", "Section chief"}},
                   {"category", "retired", 20, {"退休", "Retiree"}},
                   {"honour", "model-worker", 10, {"劳动模范", "Model worker"}}};
    return words;
}

struct Case {
    const char* field;
    const char* written;
    const char* canonical;
};

TEST(FieldReaderTest, MakesOneTextOfTheWaysToWriteAValue) {
    const Case cases[] = {
        {"name", "  单秀英　", "单秀英"},
        {"sex", "女", "female"},
        {"sex", "male", "male"},
        {"birth", "1950-03", "1950-03"},
        {"nationalId", "110105 19491231 002x", "11010519491231002X"},
        {"category", "退休", "retired"},
        {"rank", "section", "section"},
        {"rank", "工人", "worker"},
        {"unit", "建安中心", "2"},
        {"unit", "1", "1"},
        {"branch", "5", "退休第一党支部"},
        {"branch", "退休第九党支部", "退休第九党支部"},
        {"honours", "劳动模范", "model-worker"},
        {"health", "long-ill-home，chronic", "chronic,long-ill-home"},
        {"health", "慢性病", "chronic"},
        {"hardship", "2025,2024,2025", "2024,2025"},
        {"economy", "spouse-laid-off,low-pension", "low-pension,spouse-laid-off"},
        {"skills", "电工、水暖", "电工,水暖"},
        {"phone", "138-1234 5678, (023)65102345", "13812345678,02365102345"},
        {"willing", "是", "true"},
        {"willing", "false", "false"},
        {"diet", "", ""},
        {"ethnicGroup", "汉", "01"},
        {"ethnicGroup", "土家族", "15"},
        {"ethnicGroup", "56", "56"},
        {"political", "中共党员", "01"},
        {"marital", "丧偶", "widowed"},
        {"living", "独居", "alone"},
        {"lunarBirthday", "农历 八月十五", "八月十五"},
        {"lunarBirthday", "8-15", "八月十五"},
        {"lunarBirthday", "八月十五日", "八月十五"},
        {"lunarBirthday", "十二月初八", "腊月初八"},
        {"lunarBirthday", "冬月廿三", "冬月廿三"},
        {"lunarBirthday", "11月二十三", "冬月廿三"},
        {"lunarBirthday", "闰四月三十", "闰四月三十"},
        {"lunarBirthday", "正月二十", "正月二十"},
        {"lunarBirthday", "1/1", "正月初一"},
        {"phone", "", ""},
    };
    for (const Case& c : cases) {
        const auto value = readField(*findField(c.field), c.written, vocabulary());
        ASSERT_TRUE(value) << c.field << "=" << c.written << " " << value.error().code;
        EXPECT_EQ(*value, c.canonical) << c.field << "=" << c.written;
    }
}

TEST(FieldReaderTest, SaysWhatIsWrongAndWhatIsAllowed) {
    const Case cases[] = {
        {"sex", "x", "registry.code.unknown"},
        {"birth", "1950-13", "registry.date.invalid"},
        {"birth", "1950.3", "registry.date.invalid"},
        {"died", "2026-02-30", "registry.date.invalid"},
        {"nationalId", "110105194912310021", "nationalId.check"},
        {"nationalId", "110105********002X", "registry.value.masked"},
        {"phone", "138****5678", "registry.value.masked"},
        {"category", "boss", "registry.code.unknown"},
        {"rank", "emperor", "registry.code.unknown"},
        {"unit", "没有的单位", "registry.unit.unknown"},
        {"health", "healthy,sick", "registry.code.unknown"},
        {"hardship", "24", "registry.year.invalid"},
        {"hardship", "1900", "registry.year.invalid"},
        {"phone", "家里", "registry.phone.invalid"},
        {"phone", "110", "registry.phone.invalid"},
        {"willing", "maybe", "registry.flag.invalid"},
        {"ethnicGroup", "57", "registry.code.unknown"},
        {"lunarBirthday", "十三月初一", "registry.lunarDay.invalid"},
        {"lunarBirthday", "八月三十一", "registry.lunarDay.invalid"},
        {"lunarBirthday", "中秋", "registry.lunarDay.invalid"},
        {"lunarBirthday", "八月", "registry.lunarDay.invalid"},
    };
    for (const Case& c : cases) {
        const auto value = readField(*findField(c.field), c.written, vocabulary());
        ASSERT_FALSE(value) << c.field << "=" << c.written;
        EXPECT_EQ(value.error().code, c.canonical) << c.field << "=" << c.written;
        EXPECT_EQ(value.error().arguments.at("field"), c.field);
    }
    const auto unknown = readField(specOf(Field::Unit), "没有的单位", vocabulary());
    EXPECT_EQ(unknown.error().arguments.at("allowed"), "幼儿园, 建安中心");
    const auto rank = readField(specOf(Field::Rank), "emperor", vocabulary());
    EXPECT_EQ(rank.error().arguments.at("allowed"), "worker, section");
}

TEST(FieldReaderTest, ReadsAssignments) {
    const auto written = splitAssignments({"name=李=明", "phone=", "sex=male"});
    ASSERT_TRUE(written);
    const auto values = readFields(*written, vocabulary());
    ASSERT_TRUE(values);
    EXPECT_EQ(*values,
              (FieldValues{{Field::Name, "李=明"}, {Field::Sex, "male"}, {Field::Phone, ""}}));
    EXPECT_EQ(splitAssignments({"name"}).error().code, "registry.field.malformed");
    EXPECT_EQ(splitAssignments({"shoe=42"}).error().code, "registry.field.unknown");
    EXPECT_EQ(splitAssignments({"name=a", "name=b"}).error().code, "registry.field.twice");
}

TEST(FieldSpecTest, EveryFieldStandsAtItsPlaceInTheTable) {
    for (const FieldSpec& spec : fieldSpecs()) {
        EXPECT_EQ(&specOf(spec.field), &spec) << spec.key;
        EXPECT_EQ(findField(spec.key), &spec);
    }
    EXPECT_EQ(findField("shoe"), nullptr);
}

TEST(FieldSpecTest, MasksWhatIsSensitiveOnly) {
    EXPECT_EQ(masked(specOf(Field::NationalId), "11010519491231002X"), "110105********002X");
    EXPECT_EQ(masked(specOf(Field::Phone), "13812345678,02365102345"), "138****5678,023****2345");
    EXPECT_EQ(masked(specOf(Field::Name), "单秀英"), "单秀英");
}

}  // namespace
}  // namespace nuanyang::registry
