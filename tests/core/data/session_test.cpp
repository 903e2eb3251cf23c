#include <gtest/gtest.h>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

using SessionTest = DataFixture;

TEST_F(SessionTest, RowsMapToAStructInOneExpression) {
    struct Line {
        SubjectId id;
        std::string name;
        std::optional<std::string> born;
    };
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    const auto lines =
        session->all<Line>("SELECT id, name, born FROM people_person WHERE unit_id = ?", UnitId{1});
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 2u);
    EXPECT_EQ(lines->front().name, "Wang");
    EXPECT_EQ(lines->front().born, std::nullopt);
}

}  // namespace
}  // namespace nuanyang::core::data
