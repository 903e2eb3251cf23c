#include <gtest/gtest.h>

#include "core/documents/textencoding.h"
#include "documentfixture.h"

namespace nuanyang::core::documents {
namespace {

using std::string_view_literals::operator""sv;

class TextEncodingTest : public DocumentTest {
protected:
    std::string encodingOf(std::string_view bytes) const {
        return infoOf(write("a.csv", bytes)).encoding;
    }
    Error refusal(std::string_view bytes) const { return failureOf(write("a.csv", bytes)); }
    Texts read(std::string_view bytes) const { return textsOf(write("a.csv", bytes)); }
};

// 姓名,单位 / 张三,离休 in GBK
constexpr std::string_view gbk =
    "\xD0\xD5\xC3\xFB,\xB5\xA5\xCE\xBB\r\n\xD5\xC5\xC8\xFD,\xC0\xEB\xD0\xDD\r\n";
const Texts roster{{"姓名", "单位"}, {"张三", "离休"}};

TEST_F(TextEncodingTest, Utf8IsReadWithAndWithoutMark) {
    EXPECT_EQ(read("姓名,单位\r\n张三,离休\r\n"), roster);
    EXPECT_EQ(read("\xEF\xBB\xBF姓名,单位\r\n张三,离休\r\n"), roster);
    EXPECT_EQ(encodingOf("姓名,单位\n"), "UTF-8");
    EXPECT_EQ(encodingOf("a,b\n"), "UTF-8");
}

TEST_F(TextEncodingTest, WhatIsNotUtf8IsGb18030) {
    EXPECT_EQ(encodingOf(gbk), "GB18030");
    EXPECT_EQ(read(gbk), roster);
    EXPECT_EQ(read("\xC0\xEE,\x95\x32\x82\x36,\x81\x30\x84\x36\n"), (Texts{{"李", "𠀀", "¥"}}));
}

TEST_F(TextEncodingTest, EachShortGbkFileIsReadRight) {
    // Short files, on which detectors fail; each is two characters of GB 2312 and a digit.
    for (int lead = 0xB0; lead < 0xD7; ++lead) {
        for (int trail = 0xA1; trail < 0xFE; trail += 7) {
            const std::string bytes{static_cast<char>(lead), static_cast<char>(trail), ',', '1',
                                    '\n'};
            const std::string found = encodingOf(bytes);
            const bool alsoUtf8 = lead >= 0xC2 && trail < 0xC0;
            EXPECT_EQ(found, alsoUtf8 ? "UTF-8" : "GB18030") << lead << " " << trail;
        }
    }
}

TEST_F(TextEncodingTest, Utf16IsReadByItsMark) {
    EXPECT_EQ(encodingOf("\xFF\xFE\x41\0,\0\x20\x5F\n\0"sv), "UTF-16LE");
    EXPECT_EQ(read("\xFF\xFE\x41\0,\0\x20\x5F\n\0"sv), (Texts{{"A", "张"}}));
    EXPECT_EQ(encodingOf("\xFE\xFF\0\x41\0,\x5F\x20\0\n"sv), "UTF-16BE");
    EXPECT_EQ(read("\xFE\xFF\0\x41\0,\xD8\x3D\xDE\0\0\n"sv), (Texts{{"A", "😀"}}));
}

TEST_F(TextEncodingTest, LongFilesAreConvertedAcrossPieces) {
    std::string bytes;
    Texts expected;
    for (int i = 0; i < 40'000; ++i) {
        bytes += "\xD5\xC5" + std::to_string(i) + ",\x81\x30\x84\x36\n";
        expected.push_back({"张" + std::to_string(i), "¥"});
    }
    EXPECT_EQ(read(bytes), expected);
}

TEST_F(TextEncodingTest, DamagedUtf8IsNotReadAsSomethingElse) {
    std::string bytes = "姓名,单位\n张三,离休干部管理处\n李四,";
    const std::string cut = bytes + "\xE7\xA6";
    EXPECT_EQ(refusal(cut).code, "documents.text.encoding");
    EXPECT_EQ(refusal(cut).arguments.at("line"), "3");
    EXPECT_EQ(refusal("\xEF\xBB\xBF\xD5\xC5\n").code, "documents.text.encoding");
    EXPECT_EQ(refusal("a,b\n张三\xFF李四王五赵六钱七孙八\n").arguments.at("line"), "2");
}

TEST_F(TextEncodingTest, BytesOfNeitherEncodingAreRefused) {
    EXPECT_EQ(refusal("a,b\n\xFF\xFF\n").code, "documents.text.encoding");
    EXPECT_EQ(refusal("a,\x80\n").code, "documents.text.encoding");
    EXPECT_EQ(refusal("a,\xD5").code, "documents.text.encoding");
    EXPECT_EQ(refusal("a,\xD5\x20\n").code, "documents.text.encoding");
}

TEST_F(TextEncodingTest, OverlongFormsAndSurrogatesAreNotUtf8) {
    for (const std::string_view bytes :
         {"\xC0\xAF"sv, "\xE0\x80\xAF"sv, "\xED\xA0\x80"sv, "\xF0\x80\x80\xAF"sv,
          "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv}) {
        const auto found = documents::encodingOf(write("b.csv", bytes));
        EXPECT_TRUE(!found || *found == TextEncoding::Gb18030) << bytes;
    }
    EXPECT_EQ(encodingOf("\xF0\xA0\x80\x80\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF"), "UTF-8");
}

TEST_F(TextEncodingTest, ZeroBytesAreRefusedWhereverTheyAre) {
    std::string bytes;
    for (int i = 0; i < 2000; ++i) {
        bytes += "a,b\n";
    }
    bytes += std::string("c\0d\n", 4);
    EXPECT_EQ(refusal(bytes).code, "documents.text.zeroByte");
    EXPECT_EQ(refusal(bytes).arguments.at("line"), "2001");
    EXPECT_EQ(refusal("\xFF\xFE\x41\0\0\0"sv).code, "documents.table.damaged");
}

TEST_F(TextEncodingTest, HalfCharactersOfUtf16AreDamage) {
    EXPECT_EQ(refusal("\xFF\xFE\x41\0\x42"sv).code, "documents.table.damaged");
    EXPECT_EQ(refusal("\xFF\xFE\x3D\xD8\x41\0"sv).code, "documents.table.damaged");
}

}  // namespace
}  // namespace nuanyang::core::documents
