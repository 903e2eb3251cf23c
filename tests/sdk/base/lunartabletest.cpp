// The table of the lunar calendar against the sky: every month of two centuries is computed from
// the new moons and the solar terms by the rules of GB/T 33661-2017.
#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "sdk/base/lunarcalendar.h"
#include "tests/sdk/base/almanac.h"

namespace nuanyang {
namespace {

constexpr double beijingMeanTime = 7 + 45.0 / 60 + 40.0 / 3600;

/// Hours by which the clock of the calendar ran before universal time. From 1912 to 1928 it was
/// that of the Beijing observatory. The almanacs of the Qing court agree, for the years in the
/// table, with a computation at UTC+8.
double clockOf(double julianDay) {
    constexpr double of1912 = 2419402.5;
    constexpr double of1929 = 2425612.5;
    return julianDay >= of1912 && julianDay < of1929 ? beijingMeanTime : 8.0;
}

Date dayOf(double julianDay) {
    return almanac::dayOf(julianDay, clockOf(julianDay));
}

struct Month {
    int year;
    unsigned number;
    bool leap;
    Date first;
};

class Sky {
public:
    Sky() {
        for (int lunation = -1260; lunation < 1275; ++lunation) {
            m_moons.push_back(dayOf(almanac::newMoon(lunation)));
        }
        for (int year = 1898; year <= 2102; ++year) {
            for (int degrees = 0; degrees < 360; degrees += 30) {
                m_terms.push_back(dayOf(almanac::solarTerm(degrees, year)));
            }
            m_winters.emplace(year, dayOf(almanac::solarTerm(270, year)));
        }
        std::sort(m_terms.begin(), m_terms.end());
    }

    std::vector<Month> months() const {
        std::vector<Month> all;
        for (int year = 1899; year <= 2101; ++year) {
            appendFromWinterToWinter(year, all);
        }
        return all;
    }

private:
    std::size_t monthWith(Date day) const {
        return static_cast<std::size_t>(std::upper_bound(m_moons.begin(), m_moons.end(), day) -
                                        m_moons.begin() - 1);
    }

    bool hasPrincipalTerm(std::size_t month) const {
        const auto term = std::lower_bound(m_terms.begin(), m_terms.end(), m_moons[month]);
        return *term < m_moons[month + 1];
    }

    /// The eleventh month holds the winter solstice; of thirteen months to the next one, the first
    /// without a principal term is the leap month.
    void appendFromWinterToWinter(int year, std::vector<Month>& all) const {
        const std::size_t first = monthWith(m_winters.at(year - 1));
        const std::size_t end = monthWith(m_winters.at(year));
        bool leapToCome = end - first == 13;
        unsigned number = 11;
        for (std::size_t month = first; month < end; ++month) {
            const bool leap = leapToCome && month > first && !hasPrincipalTerm(month);
            leapToCome = leapToCome && !leap;
            if (month > first && !leap) {
                number = number % 12 + 1;
            }
            all.push_back({number >= 11 ? year - 1 : year, number, leap, m_moons[month]});
        }
    }

    std::vector<Date> m_moons;
    std::vector<Date> m_terms;
    std::map<int, Date> m_winters;
};

TEST(LunarTableTest, AgreesWithNewMoonsAndSolarTermsInEveryMonth) {
    int compared = 0;
    for (const Month& month : Sky().months()) {
        if (month.year < LunarDate::firstYear || month.year > LunarDate::lastYear) {
            continue;
        }
        const auto kind = month.leap ? LunarDate::Month::Leap : LunarDate::Month::Plain;
        const auto first = LunarDate::create(month.year, month.number, 1, kind);
        ASSERT_TRUE(first) << month.year << " " << month.number;
        EXPECT_EQ(first->toSolar().toString(), month.first.toString())
            << month.year << " " << month.number;
        ++compared;
    }
    EXPECT_EQ(compared, 2486);
}

TEST(LunarTableTest, RestsOnAComputationThatIsSureOfItsDays) {
    // Closer to midnight than a minute, only how the earth will turn decides: the almanacs of the
    // time will have to be followed then.
    std::vector<std::string> unsure;
    for (int lunation = -1236; lunation < 1250; ++lunation) {
        const double moon = almanac::newMoon(lunation);
        if (almanac::minutesFromMidnight(moon, clockOf(moon)) < 1) {
            unsure.push_back(dayOf(moon).toString());
        }
    }
    EXPECT_EQ(unsure, (std::vector<std::string>{"2057-09-28", "2097-08-07"}));
}

}  // namespace
}  // namespace nuanyang
