#include "chartscale.h"

#include <algorithm>
#include <cmath>

namespace nuanyang::ui {

namespace {

// The smallest of 1, 2, 5 × 10^n that is not below `rough`.
double roundStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

}  // namespace

ChartScale::ChartScale(double least, double most, int lines, Steps steps) {
    const double from = std::min({0.0, least, most});
    const double to = std::max({0.0, least, most});
    const double span = to > from ? to - from : 1;
    const double step =
        std::max(roundStep(span / std::max(1, lines)), steps == Steps::Whole ? 1.0 : 0.0);
    const int first = static_cast<int>(std::floor(from / step + 1e-9));
    const int last = std::max(first + 1, static_cast<int>(std::ceil(to / step - 1e-9)));
    m_ticks.clear();
    for (int tick = first; tick <= last; ++tick) {
        m_ticks.append(tick * step);
    }
}

double ChartScale::share(double value) const {
    return (value - m_ticks.first()) / (m_ticks.last() - m_ticks.first());
}

}  // namespace nuanyang::ui
