#pragma once

#include <QList>

namespace nuanyang::ui {

// The axis of a chart: from and to round numbers that enclose the values and zero, with lines at
// 1, 2 or 5 times a power of ten between.
class ChartScale {
public:
    enum class Steps { Any, Whole };  // counts of people have no halves

    ChartScale() = default;
    // About `lines` lines for values between `least` and `most`.
    ChartScale(double least, double most, int lines, Steps steps);

    const QList<double>& ticks() const { return m_ticks; }
    // Where a value lies between the first line (0) and the last (1).
    double share(double value) const;

private:
    QList<double> m_ticks{0, 1};
};

}  // namespace nuanyang::ui
