#include <gtest/gtest.h>
#include <random>

#include "core/modules/checksum.h"
#include "core/modules/elffile.h"
#include "core/modules/sdklibrary.h"

namespace nuanyang::core::modules {
namespace {

/// A real library that is there in every build: the SDK's.
const std::string& library() {
    static const std::string bytes = readFile(sdkLibrary()).value();
    return bytes;
}

TEST(ElfFileTest, ListsWhatALibraryExports) {
    const auto file = ElfFile::parse(library(), "sdk");
    ASSERT_TRUE(file);
    const auto* symbol = file->exported("_ZN8nuanyang6module6ModuleD2Ev");
    ASSERT_NE(symbol, nullptr);
    EXPECT_EQ(symbol->section, ".text");
    EXPECT_EQ(file->exported("nuanyang_no_such_symbol"), nullptr);
}

TEST(ElfFileTest, RefusesEveryTruncation) {
    const std::string& whole = library();
    for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 200) {
        EXPECT_FALSE(ElfFile::parse(whole.substr(0, length), "cut")) << length;
    }
}

TEST(ElfFileTest, SurvivesEveryMutation) {
    std::mt19937 random(2718);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = library();
        // The header and the section table are where a lie does most harm.
        const std::size_t table = bytes.size() - std::min<std::size_t>(bytes.size(), 4096);
        for (int change = 0; change < 8; ++change) {
            const std::size_t at = change % 2 == 0 ? random() % 64 : table + random() % 4096;
            bytes[at] = static_cast<char>(random());
        }
        const auto file = ElfFile::parse(bytes, "mutated");
        EXPECT_TRUE(file || file.error().kind == ErrorKind::Corrupt);
    }
}

TEST(ElfFileTest, AProgramIsNoLibraryAndATextNeither) {
    std::string bytes = library();
    bytes[16] = 2;  // ET_EXEC
    EXPECT_EQ(ElfFile::parse(bytes, "program").error().code, "module.library.notShared");
    EXPECT_EQ(ElfFile::parse("#!/bin/sh", "script").error().code, "module.library.notElf");
    EXPECT_EQ(ElfFile::read("/nowhere").error().code, "module.package.unreadable");
}

}  // namespace
}  // namespace nuanyang::core::modules
