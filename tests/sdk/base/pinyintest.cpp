#include <algorithm>
#include <gtest/gtest.h>
#include <thread>

#include "sdk/base/pinyin.h"

namespace nuanyang {
namespace {

struct Case {
    const char* name;
    const char* spelling;
    const char* initials;
};

TEST(PinyinTest, ReadsSurnamesAsSurnames) {
    const Case cases[] = {
        {"单秀英", "shan xiu ying", "sxy"},      {"曾国强", "zeng guo qiang", "zgq"},
        {"仇玉珍", "qiu yu zhen", "qyz"},        {"解文华", "xie wen hua", "xwh"},
        {"区少芳", "ou shao fang", "osf"},       {"查桂兰", "zha gui lan", "zgl"},
        {"缪淑芬", "miao shu fen", "msf"},       {"单于明", "chan yu ming", "cym"},
        {"欧阳德全", "ou yang de quan", "oydq"}, {"尉迟敏", "yu chi min", "ycm"},
        {"万俟军", "mo qi jun", "mqj"},          {"吕建国", "lv jian guo", "ljg"},
        {"任素清", "ren su qing", "rsq"},        {"朴春花", "piao chun hua", "pch"},
        {"盖世荣", "ge shi rong", "gsr"},        {"华国良", "hua guo liang", "hgl"},
        {"翟凤英", "zhai feng ying", "zfy"},     {"覃家珍", "qin jia zhen", "qjz"},
        {"乐嘉明", "yue jia ming", "yjm"},       {"阚泽民", "kan ze min", "kzm"},
        {"那桂英", "na gui ying", "ngy"},        {"冼玉清", "xian yu qing", "xyq"},
        {"宁桂香", "ning gui xiang", "ngx"},     {"长孙无忌", "zhang sun wu ji", "zswj"},
        {"令狐冲", "ling hu chong", "lhc"},      {"澹台明", "tan tai ming", "ttm"},
        {"种师道", "chong shi dao", "csd"},      {"员半千", "yun ban qian", "ybq"},
        {"葛长庚", "ge chang geng", "gcg"},      {"召信臣", "shao xin chen", "sxc"},
    };
    const Pinyin pinyin;
    for (const Case& c : cases) {
        const NameReading reading = pinyin.read(c.name);
        EXPECT_EQ(reading.spelling, c.spelling) << c.name;
        EXPECT_EQ(reading.initials, c.initials) << c.name;
    }
}

TEST(PinyinTest, PutsTheOfficesOwnReadingsFirst) {
    const Pinyin pinyin({{"覃", "tan2"}, {"盖世荣", "gai4 shi4 rong2"}});
    EXPECT_EQ(pinyin.read("覃家珍").letters, "tanjiazhen");
    EXPECT_EQ(pinyin.read("盖世荣").initials, "gsr");
    EXPECT_EQ(pinyin.read("盖世荣").letters, "gaishirong");
    EXPECT_EQ(pinyin.read("缪淑芬").letters, "miaoshufen");
}

TEST(PinyinTest, SortsBySyllableThenToneThenCharacter) {
    const Pinyin pinyin;
    std::vector<std::string> names{"张伟",   "李娜", "曾敏", "黎明",
                                   "欧阳锋", "李安", "岑参", "安宁"};
    std::sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
        return pinyin.read(a).sortKey < pinyin.read(b).sortKey;
    });
    EXPECT_EQ(names, (std::vector<std::string>{"安宁", "岑参", "黎明", "李安", "李娜", "欧阳锋",
                                               "曾敏", "张伟"}));
}

TEST(PinyinTest, KeepsWhatIsNotChinese) {
    const Pinyin pinyin;
    EXPECT_EQ(pinyin.read("Maria Li").letters, "mariali");
    EXPECT_EQ(pinyin.read("").letters, "");
    EXPECT_EQ(pinyin.read("买买提·艾力").spelling, "mai mai ti ai li");
}

TEST(PinyinTest, ReadsWhatSomebodyTypes) {
    EXPECT_EQ(Pinyin::normalizeTyped("Shan Xiu'ying"), "shanxiuying");
    EXPECT_EQ(Pinyin::normalizeTyped("lǚ jiàn"), "lvjian");
    EXPECT_EQ(Pinyin::normalizeTyped("lü"), "lv");
    EXPECT_EQ(Pinyin::normalizeTyped("LYU"), "lv");
    EXPECT_EQ(Pinyin::normalizeTyped("chen yu"), "chenyu");
}

TEST(PinyinTest, CanBeAskedFromSeveralThreads) {
    const Pinyin pinyin;
    std::vector<std::string> answers(4);
    {
        std::vector<std::jthread> threads;
        for (auto& answer : answers) {
            threads.emplace_back([&] { answer = pinyin.read("曾秀英").letters; });
        }
    }
    EXPECT_EQ(answers, std::vector<std::string>(4, "zengxiuying"));
}

}  // namespace
}  // namespace nuanyang
