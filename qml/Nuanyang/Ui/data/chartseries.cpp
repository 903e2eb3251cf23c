#include "chartseries.h"

#include <cmath>

namespace nuanyang::ui {

ChartSeries::ChartSeries(QObject* parent) : QObject(parent) {}
ChartSeries::~ChartSeries() = default;

void ChartSeries::setName(const QString& name) {
    if (name != m_name) {
        m_name = name;
        emit changed();
    }
}

void ChartSeries::setValues(const QList<double>& values) {
    if (values != m_values) {
        m_values = values;
        emit changed();
    }
}

double ChartSeries::valueAt(int label) const {
    const double value = m_values.value(label, 0);
    return std::isfinite(value) ? value : 0;
}

double ChartSeries::total() const {
    double sum = 0;
    for (int label = 0; label < m_values.size(); ++label) {
        sum += valueAt(label);
    }
    return sum;
}

}  // namespace nuanyang::ui
