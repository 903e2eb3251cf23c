#include <gtest/gtest.h>

#include "registry/domain/import/headings.h"

namespace nuanyang::registry::imports {
namespace {

struct Case {
    const char* heading;
    const char* meaning;
};

TEST(HeadingBookTest, KnowsTheHeadingsThatOfficesHaveInCommon) {
    const Case cases[] = {
        {"序号", "sequence"},
        {"工号", "staffNo"},
        {"姓名", "name"},
        {"曾用名", "formerNames"},
        {"性别", "sex"},
        {"身份证号", "nationalId"},
        {"出生年月", "birth"},
        {"出生日期", "birth"},
        {"民族", "ethnicGroup"},
        {"籍贯", "nativePlace"},
        {"婚姻状况", "marital"},
        {"文化程度", "education"},
        {"学历", "education"},
        {"学位", "degree"},
        {"参加工作时间", "workStart"},
        {"离退休时间", "retiredOn"},
        {"退休时间", "retiredOn"},
        {"离退休类别", "category"},
        {"人员类别", "category"},
        {"身份", "rank"},
        {"职称", "title"},
        {"职务", "post"},
        {"职级", "rank"},
        {"原单位", "originalUnit"},
        {"原部门", "originalUnit"},
        {"退休部门", "originalUnit"},
        {"单位", "unit"},
        {"政治面貌", "political"},
        {"入党时间", "joinedParty"},
        {"转正时间", "fullMember"},
        {"所在支部", "branch"},
        {"所属支部", "branch"},
        {"手机", "channel:self"},
        {"手机号码", "channel:self"},
        {"固定电话", "channel:self"},
        {"电话", "channel:self"},
        {"亲属电话", "channel:relative"},
        {"联系人", "relativeName:other"},
        {"现居地", "address"},
        {"家庭住址", "address"},
        {"居住状态", "living"},
        {"异地安置", "residence"},
        {"配偶", "spouse"},
        {"子女", "children"},
        {"健康状况", "health"},
        {"疾病", "illness"},
        {"孤寡", "note+"},
        {"特困年度", "hardship"},
        {"特困原因", "hardshipCause"},
        {"荣誉", "honours"},
        {"劳模", "honours"},
        {"特长", "skills"},
        {"人员状态", "lifeState"},
        {"离世时间", "died"},
        {"备注", "note"},
        {"年龄", "derived"},
    };
    const HeadingBook book;
    for (const Case& c : cases) {
        const HeadingReading reading = book.read(c.heading);
        EXPECT_EQ(reading.meaning.key(), c.meaning) << c.heading;
        EXPECT_GE(reading.confidence, 95) << c.heading;
    }
}

TEST(HeadingBookTest, SeesThroughWhatDecoratesAHeading) {
    const Case cases[] = {
        {"姓 名", "name"},
        {"姓　　名", "name"},
        {"现居地\n（快递能送到）", "address"},
        {"＊身份证号码", "nationalId"},
        {"身份证号（18位）", "nationalId"},
        {"出生年月\r\n(格式:1950.03)", "birth"},
        {"1.姓名", "name"},
        {"2、性别", "sex"},
        {"职工姓名：", "name"},
        {"本人手机号码", "channel:self"},
        {"退休职工姓名", "name"},
        {"ＩＤ　Number", "nationalId"},
        {"Date of Birth", "birth"},
        {"退(离)休时间", "retiredOn"},
        {"紧急联系人电话", "channel:other"},
        {"紧急联系人姓名及电话", "channel:other"},
        {"配偶姓名", "relativeName:spouse"},
        {"配偶手机", "channel:spouse"},
        {"配偶工作单位", "relativeNote:spouse"},
        {"儿子电话", "channel:child:儿子"},
        {"长女联系电话", "channel:child:长女"},
        {"子女联系方式", "channel:child"},
        {"与本人关系（必填）", "unknown"},
        {"家属联系电话", "channel:relative"},
        {"保姆电话", "channel:carer:保姆"},
        {"老人身体健康状况", "health"},
        {"血压", "unknown"},
        {"", "unknown"},
        {"（）", "unknown"},
    };
    const HeadingBook book;
    for (const Case& c : cases) {
        EXPECT_EQ(book.read(c.heading).meaning.key(), c.meaning) << c.heading;
    }
}

TEST(HeadingBookTest, AGroupSaysWhoseSomethingIs) {
    struct Grouped {
        const char* group;
        const char* heading;
        const char* meaning;
    };
    const Grouped cases[] = {
        {"配偶", "姓名", "relativeName:spouse"},
        {"配偶情况", "联系电话", "channel:spouse"},
        {"亲属", "关系", "relation:relative"},
        {"紧急联系人", "手机", "channel:other"},
        {"联系人", "姓 名", "relativeName:other"},
        {"子女", "工作单位", "relativeNote:child"},
        {"子女", "儿子电话", "channel:child:儿子"},
        {"联系方式", "手机", "channel:self"},
        {"联系电话", "亲属", "relativeName:relative"},
        {"基本信息", "姓名", "name"},
        {"退休", "时间", "retiredOn"},
        {"参加工作", "时间", "workStart"},
        {"入党", "时间", "joinedParty"},
        {"出生", "年月", "birth"},
    };
    const HeadingBook book;
    for (const Grouped& c : cases) {
        EXPECT_EQ(book.read(c.heading, c.group).meaning.key(), c.meaning)
            << c.group << "/" << c.heading;
    }
}

TEST(HeadingBookTest, AnOfficesOwnWordsComeFirst) {
    const HeadingBook book({{"片 区", Meaning::of(Field::Unit)},
                            {"姓名", Meaning::of(Meaning::Kind::Ignored)},
                            {"其他/电话", Meaning::of(Meaning::Kind::Channel, "other")}});
    EXPECT_EQ(book.read("片区").meaning, Meaning::of(Field::Unit));
    EXPECT_EQ(book.read("片区").confidence, 100);
    EXPECT_EQ(book.read("姓 名").meaning.kind, Meaning::Kind::Ignored);
    EXPECT_EQ(book.read("电话", "其他").meaning.owner, "other");
    EXPECT_EQ(book.read("电话").meaning.owner, "self");
}

TEST(HeadingBookTest, WhatARecordIsExportedAsIsReadAgain) {
    const HeadingBook book;
    for (const FieldSpec& spec : fieldSpecs()) {
        const std::string expected =
            spec.shape == Shape::Phones ? "channel:self" : std::string(spec.key);
        EXPECT_EQ(book.read(spec.chinese).meaning.key(), expected) << spec.chinese;
        EXPECT_EQ(book.read(spec.english).meaning.key(), expected) << spec.english;
        EXPECT_EQ(book.read(spec.key).meaning.key(), expected) << spec.key;
    }
}

TEST(MeaningTest, IsKeptAsTextAndReadBack) {
    for (const char* key : {"unknown", "ignored", "derived", "sequence", "name", "note+", "channel",
                            "channel:child:儿子", "relativeName:spouse", "relation:relative"}) {
        const auto meaning = Meaning::parse(key);
        ASSERT_TRUE(meaning) << key;
        EXPECT_EQ(meaning->key(), key);
    }
    EXPECT_FALSE(Meaning::parse("shoe"));
    EXPECT_FALSE(Meaning::parse("channel:a:b:c"));
}

}  // namespace
}  // namespace nuanyang::registry::imports
