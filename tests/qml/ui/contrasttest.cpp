// The contrast of every pair of colours that stand on each other, by WCAG 2.1, 1.4.3 and 1.4.11.
#include <QColor>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <tuple>
#include <vector>

#include "Nuanyang/Ui/theme.h"

namespace {

using nuanyang::ui::Theme;

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor token(const std::string& name) {
    const QVariant value = Theme::instance()->property(name.c_str());
    EXPECT_TRUE(value.isValid()) << name;
    return value.value<QColor>();
}

struct Ground {
    std::string front;
    std::vector<std::string> backs;
};

const std::vector<std::string> everywhere = {"paper",          "surface",      "surfaceSunken",
                                             "surfacePressed", "surfaceHover", "surfaceSelected"};
const std::vector<std::string> softs = {"accentSoft", "dangerSoft", "warningSoft", "successSoft",
                                        "infoSoft"};

const std::vector<Ground> texts = {
    {"ink", everywhere},
    {"ink", softs},
    {"inkMuted", everywhere},
    {"inkFaint", {"paper", "surface", "surfaceSunken"}},
    {"accentText",
     {"paper", "surface", "surfaceSunken", "surfaceHover", "surfaceSelected", "accentSoft",
      "dangerSoft"}},
    {"onAccent", {"accent", "accentHover", "accentPressed"}},
    {"onDanger", {"danger", "dangerHover", "dangerPressed"}},
    {"dangerText", {"paper", "surface", "surfaceHover", "dangerSoft"}},
    {"warningText", {"paper", "surface", "warningSoft"}},
    {"successText", {"paper", "surface", "successSoft"}},
    {"infoText", {"paper", "surface", "infoSoft"}},
    {"onTooltip", {"tooltip"}},
};

const std::vector<Ground> shapes = {
    {"borderStrong", {"paper", "surface"}},
    {"focus", {"paper", "surface", "surfaceSunken", "surfaceHover"}},
    {"danger", {"paper", "surface"}},
    {"accent", {"paper", "surface", "surfaceSunken"}},
};

void expectAtLeast(double least, const std::vector<Ground>& grounds) {
    for (const Ground& ground : grounds) {
        for (const std::string& back : ground.backs) {
            EXPECT_GE(contrast(token(ground.front), token(back)), least)
                << ground.front << " on " << back;
        }
    }
}

class ContrastTest : public testing::TestWithParam<std::tuple<Theme::Scheme, double, double>> {
protected:
    void SetUp() override { Theme::instance()->setScheme(std::get<0>(GetParam())); }
    void TearDown() override { Theme::instance()->setScheme(Theme::Light); }
};

TEST_P(ContrastTest, TextReachesItsRatio) {
    expectAtLeast(std::get<1>(GetParam()), texts);
}

TEST_P(ContrastTest, EdgesAndMarksReachTheirs) {
    expectAtLeast(std::get<2>(GetParam()), shapes);
}

TEST_P(ContrastTest, EachSeriesOfAChartStandsOutFromItsCard) {
    for (const QColor& color : Theme::instance()->series()) {
        EXPECT_GE(contrast(color, token("surface")), std::get<2>(GetParam()))
            << color.name().toStdString();
    }
}

std::string schemeName(const testing::TestParamInfo<ContrastTest::ParamType>& tested) {
    const std::vector<std::string> names = {"Light", "Dark", "HighContrast"};
    return names[std::get<0>(tested.param)];
}

INSTANTIATE_TEST_SUITE_P(Schemes, ContrastTest,
                         testing::Values(std::make_tuple(Theme::Light, 4.5, 3.0),
                                         std::make_tuple(Theme::Dark, 4.5, 3.0),
                                         std::make_tuple(Theme::HighContrast, 7.0, 4.5)),
                         schemeName);

TEST(ThemeTest, TextScaleStaysBetweenOneAndTwo) {
    Theme& theme = *Theme::instance();
    theme.setTextScale(3.0);
    EXPECT_EQ(theme.fontBody(), 32);
    theme.setTextScale(0.2);
    EXPECT_EQ(theme.fontBody(), 16);
}

TEST(ThemeTest, ReducedMotionStopsMotion) {
    Theme& theme = *Theme::instance();
    EXPECT_GT(theme.durationNormal(), 0);
    theme.setReducedMotion(true);
    EXPECT_EQ(theme.durationNormal(), 0);
    theme.setReducedMotion(false);
}

TEST(ThemeTest, KnowsTheIconsByName) {
    EXPECT_EQ(Theme::instance()->glyph("people").toStdU32String(), U"\ue7fb");
    EXPECT_EQ(Theme::instance()->glyph("zoom_out_map").size(), 1);
    EXPECT_TRUE(Theme::instance()->glyph("no_such_icon").isEmpty());
    EXPECT_TRUE(Theme::instance()->glyph("").isEmpty());
}

}  // namespace
