#include <gtest/gtest.h>

#include "registry/domain/import/phonereader.h"
#include "tests/plugins/registry/import/sheets.h"

namespace nuanyang::registry::imports {
namespace {

using Phones = std::vector<FoundPhone>;

struct Case {
    const char* cell;
    Phones phones;
};

TEST(PhoneReaderTest, TakesSeveralNumbersApart) {
    const Case cases[] = {
        {"15412345678", {{"15412345678", "", "", "", ""}}},
        {"154 1234 5678", {{"15412345678", "", "", "", ""}}},
        {"154-1234-5678", {{"15412345678", "", "", "", ""}}},
        {"+86 15412345678", {{"15412345678", "", "", "", ""}}},
        {"8615412345678", {{"15412345678", "", "", "", ""}}},
        {"010-62345678", {{"01062345678", "", "", "", ""}}},
        {"(023)65102345", {{"02365102345", "", "", "", ""}}},
        {"（０２３）６５１０２３４５", {{"02365102345", "", "", "", ""}}},
        {"0851 8432156", {{"08518432156", "", "", "", ""}}},
        {"65102345", {{"65102345", "", "", "", ""}}},
        {"15412345678/15487654321",
         {{"15412345678", "", "", "", ""}, {"15487654321", "", "", "", ""}}},
        {"15412345678 15487654321",
         {{"15412345678", "", "", "", ""}, {"15487654321", "", "", "", ""}}},
        {"1541234567815487654321",
         {{"15412345678", "", "", "", ""}, {"15487654321", "", "", "", ""}}},
        {"65102345、15412345678\n15412345678",
         {{"65102345", "", "", "", ""}, {"15412345678", "", "", "", ""}}},
        {"010-62345678转8001", {{"01062345678", "", "", "", "转8001"}}},
        {"010-62345678-8001", {{"01062345678", "", "", "", "转8001"}}},
        {"手机：15412345678；座机：65102345",
         {{"15412345678", "", "", "", ""}, {"65102345", "", "", "", "座机"}}},
        {"无", {}},
        {"", {}},
    };
    for (const Case& c : cases) {
        const PhoneReading reading = readPhones(text(c.cell));
        EXPECT_EQ(reading.phones, c.phones) << c.cell;
        EXPECT_TRUE(reading.findings.empty()) << c.cell;
    }
}

TEST(PhoneReaderTest, HearsWhoseNumberItIs) {
    const Case cases[] = {
        {"15412345678（儿子 张三）/010-62345678",
         {{"15412345678", "child", "儿子", "张三", ""}, {"01062345678", "", "", "", ""}}},
        {"15412345678(女儿)", {{"15412345678", "child", "女儿", "", ""}}},
        {"儿子15412345678、女儿15487654321",
         {{"15412345678", "child", "儿子", "", ""}, {"15487654321", "child", "女儿", "", ""}}},
        {"15412345678儿子 15487654321女儿",
         {{"15412345678", "child", "儿子", "", ""}, {"15487654321", "child", "女儿", "", ""}}},
        {"本人15412345678 老伴：15487654321",
         {{"15412345678", "self", "", "", ""}, {"15487654321", "spouse", "老伴", "", ""}}},
        {"王小明（子）15412345678", {{"15412345678", "child", "儿子", "王小明", ""}}},
        {"女：李红 15412345678", {{"15412345678", "child", "女儿", "李红", ""}}},
        {"大女儿李红15412345678", {{"15412345678", "child", "大女儿", "李红", ""}}},
        {"15412345678（侄女李红）", {{"15412345678", "relative", "侄女", "李红", ""}}},
        {"保姆15412345678", {{"15412345678", "carer", "保姆", "", ""}}},
        {"15412345678（微信同号）", {{"15412345678", "", "", "", ""}}},
        {"15412345678（家属）", {{"15412345678", "relative", "家属", "", ""}}},
    };
    for (const Case& c : cases) {
        const PhoneReading reading = readPhones(text(c.cell));
        ASSERT_EQ(reading.phones.size(), c.phones.size()) << c.cell;
        for (std::size_t i = 0; i < c.phones.size(); ++i) {
            EXPECT_EQ(reading.phones[i].value, c.phones[i].value) << c.cell;
            EXPECT_EQ(reading.phones[i].owner, c.phones[i].owner) << c.cell;
            EXPECT_EQ(reading.phones[i].relation, c.phones[i].relation) << c.cell;
            EXPECT_EQ(reading.phones[i].name, c.phones[i].name) << c.cell;
        }
        EXPECT_TRUE(reading.findings.empty()) << c.cell;
    }
}

TEST(PhoneReaderTest, AsksAboutWhatItCannotRead) {
    const std::pair<TableCell, const char*> cases[] = {
        {text("1541234567"), "registry.import.phone.unreadable"},
        {text("找居委会"), "registry.import.phone.unreadable"},
        {text("15412345678、1548765"), "registry.import.phone.unreadable"},
        {text("1.54123E+10"), "registry.import.phone.rounded"},
        {text("154****5678"), "registry.import.phone.masked"},
        {text("15412345678 晚上八点以后再打"), "registry.import.phone.words"},
    };
    for (const auto& [cell, code] : cases) {
        const PhoneReading reading = readPhones(cell);
        ASSERT_EQ(reading.findings.size(), 1U) << cell.text;
        EXPECT_EQ(reading.findings.front().error.code, code) << cell.text;
    }
    EXPECT_EQ(readPhones(text("15412345678、1548765")).phones.size(), 1U);
}

TEST(PhoneReaderTest, ANumberCellIsANumber) {
    EXPECT_EQ(readPhones(number("15412345678")).phones.at(0).value, "15412345678");
    EXPECT_EQ(readPhones(number("65102345.0")).phones.at(0).value, "65102345");
}

TEST(KinTest, KnowsRelations) {
    EXPECT_EQ(readKin("儿子").owner, "child");
    EXPECT_EQ(readKin("长女").relation, "长女");
    EXPECT_EQ(readKin("妻").owner, "spouse");
    EXPECT_EQ(readKin("外甥").owner, "relative");
    EXPECT_EQ(readKin("某某").owner, "");
}

}  // namespace
}  // namespace nuanyang::registry::imports
