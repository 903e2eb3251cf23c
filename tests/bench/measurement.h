#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "sdk/base/json.h"

/// What a benchmark program needs besides what it measures: a clock, a median, and the line that
/// `scripts/bench` makes its table of.
namespace nuanyang::bench {

enum class Bound { AtMost, AtLeast };

/// One row of the table of `scripts/bench`.
struct Measurement {
    std::string name;
    double measured = 0;
    double limit = 0;
    Bound bound = Bound::AtMost;
    std::string unit = "x";
    std::string figure = {};    ///< behind a ratio: our own, with its unit
    std::string baseline = {};  ///< and the bare one of the same run
};

inline void print(const Measurement& row) {
    const Json line{
        {"name", row.name},        {"measured", row.measured},
        {"limit", row.limit},      {"bound", row.bound == Bound::AtMost ? "at-most" : "at-least"},
        {"unit", row.unit},        {"figure", row.figure},
        {"baseline", row.baseline}};
    std::puts(line.dump().c_str());
    std::fflush(stdout);
}

/// Of an odd number of values the middle one, of an even number the lower middle one; 0 of none.
inline double median(std::vector<double> values) {
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Wall-clock seconds that one call takes.
template <class Work>
double secondsOf(Work&& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

}  // namespace nuanyang::bench
