#include "tests/sdk/base/almanac.h"

#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace nuanyang::almanac {

namespace {

struct Term {
    double amplitude;
    double phase;
    double frequency;
};

constexpr double epoch2000 = 2451545.0;
constexpr double daysPerYear = 365.2422;

// clang-format off
constexpr Term l0[] = {
    {175347046.0, 0.0, 0.0}, {3341656.0, 4.6692568, 6283.07585}, {34894.0, 4.6261, 12566.1517},
    {3497.0, 2.7441, 5753.3849}, {3418.0, 2.8289, 3.5231}, {3136.0, 3.6277, 77713.7715},
    {2676.0, 4.4181, 7860.4194}, {2343.0, 6.1352, 3930.2097}, {1324.0, 0.7425, 11506.7698},
    {1273.0, 2.0371, 529.691}, {1199.0, 1.1096, 1577.3435}, {990.0, 5.233, 5884.927},
    {902.0, 2.045, 26.298}, {857.0, 3.508, 398.149}, {780.0, 1.179, 5223.694},
    {753.0, 2.533, 5507.553}, {505.0, 4.583, 18849.228}, {492.0, 4.205, 775.523},
    {357.0, 2.92, 0.067}, {317.0, 5.849, 11790.629}, {284.0, 1.899, 796.298},
    {271.0, 0.315, 10977.079}, {243.0, 0.345, 5486.778}, {206.0, 4.806, 2544.314},
    {205.0, 1.869, 5573.143}, {202.0, 2.458, 6069.777}, {156.0, 0.833, 213.299},
    {132.0, 3.411, 2942.463}, {126.0, 1.083, 20.775}, {115.0, 0.645, 0.98},
    {103.0, 0.636, 4694.003}, {102.0, 0.976, 15720.839}, {102.0, 4.267, 7.114},
    {99.0, 6.21, 2146.17}, {98.0, 0.68, 155.42}, {86.0, 5.98, 161000.69}, {85.0, 1.3, 6275.96},
    {85.0, 3.67, 71430.7}, {80.0, 1.81, 17260.15}, {79.0, 3.04, 12036.46}, {75.0, 1.76, 5088.63},
    {74.0, 3.5, 3154.69}, {74.0, 4.68, 801.82}, {70.0, 0.83, 9437.76}, {62.0, 3.98, 8827.39},
    {61.0, 1.82, 7084.9}, {57.0, 2.78, 6286.6}, {56.0, 4.39, 14143.5}, {56.0, 3.47, 6279.55},
    {52.0, 0.19, 12139.55}, {52.0, 1.33, 1748.02}, {51.0, 0.28, 5856.48}, {49.0, 0.49, 1194.45},
    {41.0, 5.37, 8429.24}, {41.0, 2.4, 19651.05}, {39.0, 6.17, 10447.39}, {37.0, 6.04, 10213.29},
    {37.0, 2.57, 1059.38}, {36.0, 1.71, 2352.87}, {36.0, 1.78, 6812.77}, {33.0, 0.59, 17789.85},
    {30.0, 0.44, 83996.85}, {30.0, 2.74, 1349.87}, {25.0, 3.16, 4690.48},
};
constexpr Term l1[] = {
    {628331966747.0, 0.0, 0.0}, {206059.0, 2.678235, 6283.07585}, {4303.0, 2.6351, 12566.1517},
    {425.0, 1.59, 3.523}, {119.0, 5.796, 26.298}, {109.0, 2.966, 1577.344}, {93.0, 2.59, 18849.23},
    {72.0, 1.14, 529.69}, {68.0, 1.87, 398.15}, {67.0, 4.41, 5507.55}, {59.0, 2.89, 5223.69},
    {56.0, 2.17, 155.42}, {45.0, 0.4, 796.3}, {36.0, 0.47, 775.52}, {29.0, 2.65, 7.11},
    {21.0, 5.34, 0.98}, {19.0, 1.85, 5486.78}, {19.0, 4.97, 213.3}, {17.0, 2.99, 6275.96},
    {16.0, 0.03, 2544.31},
};
constexpr Term l2[] = {
    {52919.0, 0.0, 0.0}, {8720.0, 1.0721, 6283.0758}, {309.0, 0.867, 12566.152},
    {27.0, 0.05, 3.52}, {16.0, 5.19, 26.3}, {16.0, 3.68, 155.42}, {10.0, 0.76, 18849.23},
    {9.0, 2.06, 77713.77}, {7.0, 0.83, 775.52}, {5.0, 4.66, 1577.34},
};
constexpr Term l3[] = {
    {289.0, 5.844, 6283.076}, {35.0, 0.0, 0.0}, {17.0, 5.49, 12566.15},
};
// clang-format on

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// The value of a polynomial with the coefficients from the lowest power up.
double polynomial(double x, std::initializer_list<double> coefficients) {
    double value = 0;
    double power = 1;
    for (const double coefficient : coefficients) {
        value += coefficient * power;
        power *= x;
    }
    return value;
}

double seconds(double year) {
    if (year < 1920) {
        return polynomial(year - 1900, {-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197});
    }
    if (year < 1941) {
        return polynomial(year - 1920, {21.20, 0.84493, -0.076100, 0.0020936});
    }
    if (year < 1961) {
        return polynomial(year - 1950, {29.07, 0.407, -1.0 / 233, 1.0 / 2547});
    }
    if (year < 1986) {
        return polynomial(year - 1975, {45.45, 1.067, -1.0 / 260, -1.0 / 718});
    }
    if (year < 2005) {
        return polynomial(year - 2000,
                          {63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599});
    }
    if (year < 2050) {
        return polynomial(year - 2000, {62.92, 0.32217, 0.005589});
    }
    const double centuries = (year - 1820) / 100;
    return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year);
}

/// From dynamical time to universal time.
double universal(double dynamical) {
    const double year = 2000 + (dynamical - epoch2000) / 365.25;
    return dynamical - seconds(year) / 86400;
}

double sum(std::span<const Term> terms, double tau) {
    double total = 0;
    for (const Term& term : terms) {
        total += term.amplitude * std::cos(term.phase + term.frequency * tau);
    }
    return total;
}

double nutationSeconds(double centuries) {
    const double node = radians(125.04452 - 1934.136261 * centuries);
    const double sun = radians(280.4665 + 36000.7698 * centuries);
    const double moon = radians(218.3165 + 481267.8813 * centuries);
    return -17.20 * std::sin(node) - 1.32 * std::sin(2 * sun) - 0.23 * std::sin(2 * moon) +
           0.21 * std::sin(2 * node);
}

double sunDistance(double centuries) {
    const double anomaly = radians(357.52911 + 35999.05029 * centuries);
    const double centre = anomaly + radians(1.9146) * std::sin(anomaly);
    return 1.000001018 * (1 - 0.016708634 * 0.016708634) / (1 + 0.016708634 * std::cos(centre));
}

double sunLongitude(double dynamical) {
    const double tau = (dynamical - epoch2000) / 365250;
    const double heliocentric =
        polynomial(tau, {sum(l0, tau), sum(l1, tau), sum(l2, tau), sum(l3, tau)}) / 1e8;
    const double seconds = -0.09033 + nutationSeconds(tau * 10) - 20.4898 / sunDistance(tau * 10);
    return heliocentric * 180 / std::numbers::pi + 180 + seconds / 3600;
}

struct Arguments {
    double e;
    double sun;
    double moon;
    double latitude;
    double node;
};

Arguments argumentsOf(double k, double t) {
    return {polynomial(t, {1, -0.002516, -0.0000074}),
            radians(2.5534 + 29.10535670 * k + polynomial(t, {0, 0, -0.0000014, -0.00000011})),
            radians(201.5643 + 385.81693528 * k +
                    polynomial(t, {0, 0, 0.0107582, 0.00001238, -0.000000058})),
            radians(160.7108 + 390.67050284 * k +
                    polynomial(t, {0, 0, -0.0016118, -0.00000227, 0.000000011})),
            radians(124.7746 - 1.56375588 * k + polynomial(t, {0, 0, 0.0020672, 0.00000215}))};
}

double periodicTerms(const Arguments& a) {
    const auto [e, m, moon, f, node] = a;
    struct Part {
        double amplitude;
        double angle;
    };
    const Part parts[] = {
        {-0.40720, moon},
        {0.17241 * e, m},
        {0.01608, 2 * moon},
        {0.01039, 2 * f},
        {0.00739 * e, moon - m},
        {-0.00514 * e, moon + m},
        {0.00208 * e * e, 2 * m},
        {-0.00111, moon - 2 * f},
        {-0.00057, moon + 2 * f},
        {0.00056 * e, 2 * moon + m},
        {-0.00042, 3 * moon},
        {0.00042 * e, m + 2 * f},
        {0.00038 * e, m - 2 * f},
        {-0.00024 * e, 2 * moon - m},
        {-0.00017, node},
        {-0.00007, moon + 2 * m},
        {0.00004, 2 * moon - 2 * f},
        {0.00004, 3 * m},
        {0.00003, moon + m - 2 * f},
        {0.00003, 2 * moon + 2 * f},
        {-0.00003, moon + m + 2 * f},
        {0.00003, moon - m + 2 * f},
        {-0.00002, moon - m - 2 * f},
        {-0.00002, 3 * moon + m},
        {0.00002, 4 * moon},
    };
    double total = 0;
    for (const Part& part : parts) {
        total += part.amplitude * std::sin(part.angle);
    }
    return total;
}

double planetaryTerms(double k, double t) {
    const double parts[][3] = {
        {299.77 - 0.009173 * t * t, 0.107408, 325},
        {251.88, 0.016321, 165},
        {251.83, 26.651886, 164},
        {349.42, 36.412478, 126},
        {84.66, 18.206239, 110},
        {141.74, 53.303771, 62},
        {207.14, 2.453732, 60},
        {154.84, 7.306860, 56},
        {34.52, 27.261239, 47},
        {207.19, 0.121824, 42},
        {291.34, 1.844379, 40},
        {161.72, 24.198154, 37},
        {239.56, 25.513099, 35},
        {331.55, 3.592518, 23},
    };
    double total = 0;
    for (const auto& [start, speed, amplitude] : parts) {
        total += amplitude * 1e-6 * std::sin(radians(start + speed * k));
    }
    return total;
}

double localDays(double julianDay, double hours) {
    return julianDay + 0.5 + hours / 24;
}

}  // namespace

double newMoon(int lunation) {
    const double k = lunation;
    const double t = k / 1236.85;
    const double mean = 2451550.09766 + 29.530588861 * k +
                        polynomial(t, {0, 0, 0.00015437, -0.000000150, 0.00000000073});
    return universal(mean + periodicTerms(argumentsOf(k, t)) + planetaryTerms(k, t));
}

double solarTerm(int degrees, int year) {
    const int fromWinter = (degrees - 280 + 360) % 360;
    double day = epoch2000 + daysPerYear * (year - 2000 + fromWinter / 360.0);
    for (int round = 0; round < 8; ++round) {
        const double missing = std::remainder(degrees - sunLongitude(day), 360.0);
        day += missing * daysPerYear / 360;
    }
    return universal(day);
}

Date dayOf(double julianDay, double hours) {
    constexpr int julianDayOf1970 = 2440588;
    const int day = static_cast<int>(std::floor(localDays(julianDay, hours)));
    return Date::fromDays(std::chrono::sys_days{std::chrono::days{day - julianDayOf1970}});
}

double minutesFromMidnight(double julianDay, double hours) {
    return std::abs(std::remainder(localDays(julianDay, hours), 1.0)) * 1440;
}

}  // namespace nuanyang::almanac
