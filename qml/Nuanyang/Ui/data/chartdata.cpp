#include "chartdata.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nuanyang::ui {

namespace {

constexpr int wantedLines = 5;
// Of the room that a label has, how much its bars take.
constexpr double barShare = 0.72;

template <class T>
bool assign(T& field, const T& value) {
    if (field == value) {
        return false;
    }
    field = value;
    return true;
}

}  // namespace

ChartData::ChartData(QObject* parent) : QAbstractListModel(parent) {}
ChartData::~ChartData() = default;

void ChartData::setTitle(const QString& title) {
    if (assign(m_title, title)) {
        emit changed();
    }
}

void ChartData::setUnit(const QString& unit) {
    if (assign(m_unit, unit)) {
        relay();
    }
}

void ChartData::setDecimals(int decimals) {
    if (assign(m_decimals, decimals)) {
        relay();
    }
}

void ChartData::setLabels(const QStringList& labels) {
    if (assign(m_labels, labels)) {
        relay();
    }
}

void ChartData::setHorizontal(bool horizontal) {
    if (assign(m_horizontal, horizontal)) {
        relay();
    }
}

void ChartData::setStacked(bool stacked) {
    if (assign(m_stacked, stacked)) {
        relay();
    }
}

QQmlListProperty<ChartSeries> ChartData::series() {
    using List = QQmlListProperty<ChartSeries>;
    return {this,
            nullptr,
            [](List* list, ChartSeries* series) {
                static_cast<ChartData*>(list->object)->append(series);
            },
            [](List* list) { return static_cast<ChartData*>(list->object)->m_series.size(); },
            [](List* list, qsizetype index) {
                return static_cast<ChartData*>(list->object)->m_series.at(index);
            },
            [](List* list) {
                auto* data = static_cast<ChartData*>(list->object);
                data->m_series.clear();
                data->relay();
            }};
}

void ChartData::append(ChartSeries* series) {
    m_series.append(series);
    connect(series, &ChartSeries::changed, this, &ChartData::relay);
    connect(series, &QObject::destroyed, this, [this, series]() {
        m_series.removeAll(series);
        relay();
    });
    relay();
}

void ChartData::setCurrent(int datum) {
    const int clamped = std::clamp(datum, 0, std::max(0, rowCount() - 1));
    if (clamped == m_current) {
        return;
    }
    const int before = std::exchange(m_current, clamped);
    for (const int row : {before, clamped}) {
        if (row < rowCount()) {
            emit dataChanged(index(row), index(row), {CurrentRole});
        }
    }
    emit currentChanged();
}

// Everything may lie elsewhere now; charts are small enough to be laid out as a whole.
void ChartData::relay() {
    beginResetModel();
    double least = 0;
    double most = 0;
    for (int series = 0; series < m_series.size(); ++series) {
        for (int label = 0; label < labelCount(); ++label) {
            const double end =
                valueAt(series, label) + (m_stacked ? stackedUpTo(series, label) : 0);
            least = std::min(least, end);
            most = std::max(most, end);
        }
    }
    m_scale = ChartScale(least, most, wantedLines,
                         m_decimals == 0 ? ChartScale::Steps::Whole : ChartScale::Steps::Any);
    m_current = std::clamp(m_current, 0, std::max(0, rowCount() - 1));
    ++m_edition;
    endResetModel();
    emit changed();
}

bool ChartData::isEmpty() const {
    for (int datum = 0; datum < rowCount(); ++datum) {
        if (valueAt(seriesOf(datum), labelOf(datum)) != 0) {
            return false;
        }
    }
    return true;
}

QString ChartData::summary() const {
    if (isEmpty()) {
        return tr("No figures yet");
    }
    QStringList parts;
    for (int series = 0; series < m_series.size(); ++series) {
        parts.append(seriesSummary(series));
    }
    return parts.join(QStringLiteral("; "));
}

QString ChartData::seriesSummary(int series) const {
    int high = 0;
    int low = 0;
    for (int label = 1; label < labelCount(); ++label) {
        high = valueAt(series, label) > valueAt(series, high) ? label : high;
        low = valueAt(series, label) < valueAt(series, low) ? label : low;
    }
    const QString name = m_series[series]->name();
    //: 1: what is counted, 2: sum, 3 and 5: labels, 4 and 6: their figures
    return tr("%1: %2 in all, most for %3 (%4), least for %5 (%6)")
        .arg(name.isEmpty() ? m_title : name, numberText(m_series[series]->total()), m_labels[high],
             valueText(series, high), m_labels[low], valueText(series, low));
}

QStringList ChartData::names() const {
    QStringList names;
    for (const ChartSeries* series : m_series) {
        names.append(series->name());
    }
    return names;
}

QStringList ChartData::tickTexts() const {
    QStringList texts;
    for (const double tick : m_scale.ticks()) {
        texts.append(numberText(tick));
    }
    return texts;
}

int ChartData::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_series.size()) * labelCount();
}

QVariant ChartData::data(const QModelIndex& index, int role) const {
    const int datum = index.row();
    if (datum < 0 || datum >= rowCount()) {
        return {};
    }
    const int series = seriesOf(datum);
    const int label = labelOf(datum);
    switch (role) {
        case SeriesRole:
            return series;
        case LabelRole:
            return label;
        case NameRole:
            return m_labels[label];
        case ValueTextRole:
            return valueText(series, label);
        case ShareTextRole:
            return shareText(datum);
        case SpokenRole:
            return spoken(datum);
        case LeftRole:
            return place(datum).left;
        case TopRole:
            return place(datum).top;
        case RightRole:
            return place(datum).right;
        case BottomRole:
            return place(datum).bottom;
        case MiddleXRole:
            return middle(datum).x();
        case MiddleYRole:
            return middle(datum).y();
        case TurnRole:
            return turnBefore(label);
        case SpanRole:
            return turnBefore(label + 1) - turnBefore(label);
        case NegativeRole:
            return valueAt(series, label) < 0;
        case CurrentRole:
            return datum == m_current;
        default:
            return {};
    }
}

QHash<int, QByteArray> ChartData::roleNames() const {
    return {{SeriesRole, "seriesIndex"},  {LabelRole, "labelIndex"}, {NameRole, "name"},
            {ValueTextRole, "valueText"}, {SpokenRole, "spoken"},    {ShareTextRole, "shareText"},
            {LeftRole, "fromX"},          {TopRole, "fromY"},        {RightRole, "toX"},
            {BottomRole, "toY"},          {TurnRole, "turn"},        {SpanRole, "span"},
            {MiddleXRole, "middleX"},     {MiddleYRole, "middleY"},  {NegativeRole, "negative"},
            {CurrentRole, "current"}};
}

int ChartData::seriesOf(int datum) const {
    return labelCount() == 0 ? 0 : datum / labelCount();
}

int ChartData::labelOf(int datum) const {
    return labelCount() == 0 ? 0 : datum % labelCount();
}

QString ChartData::valueText(int series, int label) const {
    return numberText(valueAt(series, label));
}

QString ChartData::totalText() const {
    return numberText(m_series.isEmpty() ? 0 : m_series.first()->total());
}

QList<QPointF> ChartData::linePoints(int series, double width, double height) const {
    QList<QPointF> points;
    for (int label = 0; label < labelCount(); ++label) {
        const QPointF point = middle(series * labelCount() + label);
        points.append({point.x() * width, point.y() * height});
    }
    return points;
}

// Where a line has its mark.
QPointF ChartData::middle(int datum) const {
    const double value = valueAt(seriesOf(datum), labelOf(datum));
    return {(labelOf(datum) + 0.5) / labelCount(), 1 - m_scale.share(value)};
}

int ChartData::datumAtTurn(double turn) const {
    for (int label = 0; label < labelCount(); ++label) {
        if (turn < turnBefore(label + 1)) {
            return label;
        }
    }
    return -1;
}

void ChartData::step(int labels, int series) {
    if (rowCount() == 0) {
        return;
    }
    const int label = std::clamp(labelOf(m_current) + labels, 0, labelCount() - 1);
    const int last = static_cast<int>(m_series.size()) - 1;
    setCurrent(std::clamp(seriesOf(m_current) + series, 0, last) * labelCount() + label);
}

double ChartData::valueAt(int series, int label) const {
    return m_series.value(series) == nullptr ? 0 : m_series[series]->valueAt(label);
}

// What lies under a bar of a stack: those before it of the same sign.
double ChartData::stackedUpTo(int series, int label) const {
    const bool negative = valueAt(series, label) < 0;
    double sum = 0;
    for (int before = 0; before < series; ++before) {
        const double value = valueAt(before, label);
        sum += (value < 0) == negative ? value : 0;
    }
    return sum;
}

QString ChartData::numberText(double value) const {
    return QLocale().toString(value, 'f', m_decimals);
}

QString ChartData::shareText(int datum) const {
    const double whole = wholeOfRing();
    const double share = whole > 0 ? valueAt(seriesOf(datum), labelOf(datum)) / whole : 0;
    return QStringLiteral("%1%").arg(QLocale().toString(share * 100, 'f', 1));
}

QString ChartData::spoken(int datum) const {
    const int series = seriesOf(datum);
    const QString figure = valueText(series, labelOf(datum));
    const QString text = m_unit.isEmpty() ? figure : figure + QLatin1Char(' ') + m_unit;
    const QString& label = m_labels[labelOf(datum)];
    return m_series.size() > 1
               ? QStringLiteral("%1, %2: %3").arg(label, m_series[series]->name(), text)
               : QStringLiteral("%1: %2").arg(label, text);
}

ChartData::Place ChartData::place(int datum) const {
    const int series = seriesOf(datum);
    const int label = labelOf(datum);
    const int beside = m_stacked ? 1 : static_cast<int>(m_series.size());
    const double room = 1.0 / labelCount();
    const double thick = room * barShare / beside;
    const double from = label * room + room * (1 - barShare) / 2 + (m_stacked ? 0 : series * thick);
    const double start = m_stacked ? stackedUpTo(series, label) : 0;
    const double a = m_scale.share(start);
    const double b = m_scale.share(start + valueAt(series, label));
    const auto [low, high] = std::minmax(a, b);
    return m_horizontal ? Place{low, from, high, from + thick}
                        : Place{from, 1 - high, from + thick, 1 - low};
}

// A ring shows what is there: negative figures have no part in it.
double ChartData::wholeOfRing() const {
    double whole = 0;
    for (int label = 0; label < labelCount(); ++label) {
        whole += std::max(0.0, valueAt(0, label));
    }
    return whole;
}

double ChartData::turnBefore(int label) const {
    const double whole = wholeOfRing();
    double before = 0;
    for (int earlier = 0; earlier < label; ++earlier) {
        before += std::max(0.0, valueAt(0, earlier));
    }
    return whole > 0 ? before / whole : 0;
}

}  // namespace nuanyang::ui
