#include <gtest/gtest.h>

#include "registry/domain/import/unitreader.h"
#include "registry/domain/import/wordreader.h"
#include "registry/domain/textlist.h"
#include "tests/plugins/registry/import/sheets.h"

namespace nuanyang::registry::imports {
namespace {

struct Case {
    Field field;
    const char* word;
    const char* value;
    const char* code = "";
    const char* choices = "";
};

TEST(WordReaderTest, ReadsTheWordsOfOffices) {
    const char* taken = "registry.import.word.taken";
    const char* unknown = "registry.import.word.unknown";
    const char* ambiguous = "registry.import.word.ambiguous";
    const Case cases[] = {
        {Field::Sex, "男", "male"},
        {Field::Sex, " 女 性 ", "female"},
        {Field::Sex, "F", "female"},
        {Field::Sex, "1", "male"},
        {Field::Sex, "？男", "", unknown},
        {Field::Category, "离休", "veteran-cadre"},
        {Field::Category, "退休干部", "retired"},
        {Field::Category, "退职", "resigned"},
        {Field::Category, "retired", "retired"},
        {Field::Category, "内退", "", unknown},
        {Field::Category, "离退休", "", ambiguous, "retired veteran-cadre"},
        {Field::Rank, "工勤", "worker"},
        {Field::Rank, "正科", "section"},
        {Field::Rank, "副处级", "deputy-division"},
        {Field::Rank, "高级工程师", "professional"},
        {Field::Rank, "处级", "", ambiguous, "division deputy-division"},
        {Field::Political, "党员", "01"},
        {Field::Political, "中共党员（1985年）", "01", taken},
        {Field::Political, "民盟", "05"},
        {Field::Political, "群众", "13"},
        {Field::EthnicGroup, "汉", "01"},
        {Field::EthnicGroup, "土家族", "15"},
        {Field::EthnicGroup, "3", "03"},
        {Field::EthnicGroup, "火星族", "", unknown},
        {Field::Marital, "离异", "divorced"},
        {Field::Marital, "丧偶", "widowed"},
        {Field::Education, "大专", "college"},
        {Field::Education, "本科", "university"},
        {Field::Education, "高小", "primary"},
        {Field::Education, "中学", "", ambiguous, "senior junior"},
        {Field::Degree, "工学学士", "bachelor", taken},
        {Field::Health, "良好", "healthy"},
        {Field::Health, "高血压、糖尿病", "chronic"},
        {Field::Health, "住院，残疾", "disabled,hospital"},
        {Field::Health, "长期卧床", "long-ill-home"},
        {Field::Economy, "低保", "low-pension"},
        {Field::Honours, "省劳模、优秀党员", "model-worker,party-member"},
        {Field::Honours, "全国劳动模范（1989）", "model-worker", taken},
        {Field::Residence, "异地", "hometown"},
        {Field::Residence, "否", ""},
        {Field::Living, "独居", "alone"},
        {Field::Living, "和老伴一起住", "with-spouse", taken},
        {Field::Living, "住养老院", "nursing-home"},
        {Field::Living, "空巢", "", ambiguous, "alone with-spouse"},
        {Field::LifeState, "健在", "living"},
        {Field::LifeState, "已去世", "dead"},
        {Field::LifeState, "2019年病故", "dead", taken},
        {Field::Willing, "愿意", "true"},
        {Field::Willing, "×", "false"},
        {Field::Willing, "再说", "", unknown},
        {Field::Sex, "", ""},
        {Field::Rank, "/", ""},
        {Field::Rank, "不详", ""},
    };
    const Vocabulary words = officeWords();
    const WordReader reader(words);
    for (const Case& c : cases) {
        const Reading reading = reader.read(c.field, c.word);
        EXPECT_EQ(reading.value, c.value) << specOf(c.field).key << "=" << c.word;
        EXPECT_EQ(reading.findings.empty() ? "" : reading.findings.front().error.code, c.code)
            << specOf(c.field).key << "=" << c.word;
        if (!reading.findings.empty()) {
            EXPECT_EQ(join(reading.findings.front().choices, " "), c.choices) << c.word;
        }
    }
}

TEST(WordReaderTest, TheOfficesOwnListsDecideWhatThereIs) {
    Vocabulary words = officeWords();
    std::erase_if(words.terms, [](const Term& term) { return term.code == "worker"; });
    words.terms.push_back({"rank", "driver", 5, {"驾驶员", "Driver"}});
    const WordReader reader(words);
    EXPECT_EQ(reader.read(Field::Rank, "驾驶员").value, "driver");
    EXPECT_EQ(reader.read(Field::Rank, "工勤").value, "");
}

TEST(UnitReaderTest, KnowsNamesAndProposesWhatIsNear) {
    struct UnitCase {
        const char* word;
        const char* value;
        const char* code;
        const char* choices;
    };
    const char* doubtful = "registry.import.unit.doubtful";
    const UnitCase cases[] = {
        {"幼儿园", "1", "", ""},
        {" 幼 儿 园 ", "1", "", ""},
        {"后勤集团幼儿园", "1", "", ""},
        {"后勤集团（建安中心）", "2", "", ""},
        {"附小", "", doubtful, "3"},
        {"饮食中心", "", doubtful, "4"},
        {"幼儿圆", "", doubtful, "1"},
        {"附属小学一年级组", "", doubtful, "3"},
        {"中心", "", doubtful, "2 4 5"},
        {"汽车队", "", "registry.import.unit.unknown", ""},
        {"2", "", "registry.import.unit.unknown", ""},
        {"", "", "", ""},
    };
    const Vocabulary words = officeWords();
    for (const UnitCase& c : cases) {
        const Reading reading = readUnit(c.word, words);
        EXPECT_EQ(reading.value, c.value) << c.word;
        EXPECT_EQ(reading.findings.empty() ? "" : reading.findings.front().error.code, c.code)
            << c.word;
        if (!reading.findings.empty()) {
            EXPECT_EQ(join(reading.findings.front().choices, " "), c.choices) << c.word;
            EXPECT_EQ(reading.findings.front().severity, Severity::Error);
        }
    }
    EXPECT_EQ(unitInTitle("附属小学离退休人员名册（2026年）", words), "3");
    EXPECT_EQ(unitInTitle("后勤集团离退休人员名册", words), "");
    EXPECT_EQ(unitInTitle("幼儿园、附属小学", words), "");
}

TEST(BranchReaderTest, TakesNewOnesAndAsksAboutNearOnes) {
    const Vocabulary words = officeWords();
    EXPECT_EQ(readBranch("退休第一党支部", words).value, "退休第一党支部");
    const Reading near = readBranch("退休一支部", words);
    EXPECT_EQ(near.value, "");
    EXPECT_EQ(near.findings.at(0).choices,
              (std::vector<std::string>{"退休第一党支部", "退休一支部"}));
    const Reading fresh = readBranch("机修党支部", words);
    EXPECT_EQ(fresh.value, "机修党支部");
    EXPECT_EQ(fresh.findings.at(0).error.code, "registry.import.branch.new");
}

}  // namespace
}  // namespace nuanyang::registry::imports
