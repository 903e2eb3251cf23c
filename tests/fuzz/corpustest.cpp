#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <vector>

#include "core/documents/filetables.h"
#include "hostileread.h"
#include "sdk/base/messages.h"

namespace nuanyang::core::documents {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> corpus(const char* folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(NUANYANG_FUZZ_CORPUS) / folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Each input that the fuzzers kept is read without breaking a promise; a refusal has a sentence.
void replay(const char* folder, std::string (*read)(std::string_view)) {
    Messages messages;
    ASSERT_TRUE(messages.add(messageCatalog(), "documents/messages.json"));
    const std::vector<fs::path> files = corpus(folder);
    ASSERT_FALSE(files.empty());
    std::size_t readToTheEnd = 0;
    for (const fs::path& file : files) {
        const std::string code = read(bytesOf(file));
        EXPECT_TRUE(code.empty() || messages.knows(code)) << file << " " << code;
        readToTheEnd += code.empty() ? 1 : 0;
    }
    EXPECT_GT(readToTheEnd, 0U);
    EXPECT_LT(readToTheEnd, files.size());
}

TEST(FuzzCorpusTest, WorkbooksAreReadOrRefused) {
    replay("workbook", readHostileParts);
}

TEST(FuzzCorpusTest, TextsAreReadOrRefused) {
    replay("text", readHostile);
}

}  // namespace
}  // namespace nuanyang::core::documents
