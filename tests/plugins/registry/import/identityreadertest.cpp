#include <gtest/gtest.h>

#include "registry/domain/import/identityreader.h"
#include "tests/plugins/registry/import/sheets.h"

namespace nuanyang::registry::imports {
namespace {

struct Case {
    TableCell cell;
    const char* number;
    const char* code;
};

TEST(IdentityReaderTest, ReadsWhatIsThereAndGuessesNothing) {
    const char* rounded = "registry.import.identity.rounded";
    const Case cases[] = {
        {text("11010519491231002X"), "11010519491231002X", ""},
        {text(" 110105 19491231 002x "), "11010519491231002X", ""},
        {text("'11010519491231002X"), "11010519491231002X", ""},
        {text("１１０１０５１９４９１２３１００２Ｘ"), "11010519491231002X", ""},
        {text("11010519491231002×"), "11010519491231002X", ""},
        {text("110105-19491231-002X"), "11010519491231002X", ""},
        {text("440524188001010014"), "440524188001010014", ""},
        {text("110105491231002"), "110105491231002", "registry.import.identity.oldForm"},
        {number("110105491231002"), "110105491231002", "registry.import.identity.oldForm"},
        {number("440524188001010000"), "", rounded},
        {number("440524188001010014"), "", rounded},
        {number("4.40524188001010E+17"), "", rounded},
        {text("4.40524E+17"), "", rounded},
        {text("440524188001010000"), "", rounded},
        {text("110105194912310021"), "", "registry.import.identity.invalid"},
        {text("11010519491331002X"), "", "registry.import.identity.invalid"},
        {text("1101051949123100"), "", "registry.import.identity.invalid"},
        {text("110105********002X"), "", "registry.import.identity.masked"},
        {text("无"), "", ""},
        {text(""), "", ""},
    };
    for (const Case& c : cases) {
        const IdentityReading reading = readIdentity(c.cell);
        EXPECT_EQ(reading.number ? reading.number->value() : "", c.number) << c.cell.text;
        EXPECT_EQ(reading.findings.empty() ? "" : reading.findings.front().error.code, c.code)
            << c.cell.text;
    }
}

TEST(IdentityReaderTest, TheNewFormIsOnlyProposed) {
    const IdentityReading reading = readIdentity(text("110105491231002"));
    ASSERT_EQ(reading.findings.size(), 1U);
    EXPECT_EQ(reading.findings[0].severity, Severity::Warning);
    EXPECT_EQ(reading.findings[0].choices, std::vector<std::string>{"11010519491231002X"});
}

TEST(IdentityReaderTest, SaysWhyANumberCannotBe) {
    const IdentityReading reading = readIdentity(text("110105194912310021"));
    EXPECT_EQ(reading.findings.at(0).severity, Severity::Question);
    EXPECT_EQ(reading.findings.at(0).error.arguments.at("reason"), "nationalId.check");
}

}  // namespace
}  // namespace nuanyang::registry::imports
