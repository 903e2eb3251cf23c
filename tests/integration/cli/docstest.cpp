#include <sstream>

#include "tests/integration/cli/ctlfixture.h"

namespace nuanyang::integration {
namespace {

class CtlDocsTest : public CtlFixture {};

TEST_F(CtlDocsTest, ReferenceIsWhatTheProgramDeclares) {
    std::ifstream page(SOURCE_FOLDER "/docs/cli.md");
    std::ostringstream text;
    text << page.rdbuf();
    const std::string begin = "<!-- verbs -->\n";
    const std::size_t from = text.str().find(begin) + begin.size();
    const std::size_t to = text.str().find("<!-- end of verbs -->");
    ASSERT_NE(to, std::string::npos);
    m_around.environment["NUANYANG_MODULE_PATH"] = "/nonexistent";
    EXPECT_EQ(text.str().substr(from, to - from),
              runCtl({"help", "--markdown", "--lang", "en"}, m_around).out)
        << "run scripts/clireference";
}

}  // namespace
}  // namespace nuanyang::integration
