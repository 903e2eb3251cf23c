#include "sdk/ui/tablecolumns.h"

#include <QVariantMap>

#include <algorithm>

namespace nuanyang::ui {

namespace {

constexpr QLatin1Char hiddenMark('-');
constexpr QLatin1Char resizedMark('=');

/// One word of `name:160 unit:120:= phone:140:-`: id, width, whether resized or hidden.
struct SavedColumn {
    QString id;
    int width = 0;
    bool visible = true;
    bool resized = false;
};

std::vector<SavedColumn> parseSaved(const QString& saved) {
    std::vector<SavedColumn> columns;
    for (const QString& word : saved.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QLatin1Char(':'));
        bool isNumber = false;
        const int width = parts.value(1).toInt(&isNumber);
        if (!isNumber || parts.first().isEmpty()) {
            continue;
        }
        const QString marks = parts.value(2);
        columns.push_back(
            {parts.first(), width, !marks.contains(hiddenMark), marks.contains(resizedMark)});
    }
    return columns;
}

}  // namespace

TableColumns::TableColumns(QObject* parent) : QAbstractListModel(parent) {}
TableColumns::~TableColumns() = default;

void TableColumns::setColumns(std::vector<TableColumn> columns) {
    m_declared = std::move(columns);
    m_arranged = declaredArrangement();
    showAgain();
}

std::vector<TableColumns::Kept> TableColumns::declaredArrangement() const {
    std::vector<Kept> kept;
    for (size_t i = 0; i < m_declared.size(); ++i) {
        kept.push_back({static_cast<int>(i), m_declared[i].width, m_declared[i].visible, false});
    }
    return kept;
}

QStringList TableColumns::shownIds() const {
    QStringList ids;
    for (int place = 0; place < shownCount(); ++place) {
        ids.append(at(place).id);
    }
    return ids;
}

int TableColumns::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shownCount();
}

QVariant TableColumns::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TableColumn& column = at(index.row());
    switch (role) {
        case ColumnIdRole:
            return column.id;
        case Qt::DisplayRole:
        case TitleRole:
            return column.title;
        case LeftRole:
            return left(index.row());
        case WidthRole:
            return width(index.row());
        case SortableRole:
            return column.sortable;
        case HideableRole:
            return column.hideable;
        case NumericRole:
            return column.kind == ColumnKind::Number;
        default:
            return {};
    }
}

QHash<int, QByteArray> TableColumns::roleNames() const {
    return {{ColumnIdRole, "columnId"}, {TitleRole, "title"},       {LeftRole, "columnLeft"},
            {WidthRole, "columnWidth"}, {SortableRole, "sortable"}, {HideableRole, "hideable"},
            {NumericRole, "numeric"}};
}

const TableColumn& TableColumns::at(int place) const {
    return m_declared.at(static_cast<size_t>(declaredIndex(place)));
}

double TableColumns::left(int place) const {
    return isPlace(place) ? m_shown[static_cast<size_t>(place)].left : 0;
}

double TableColumns::width(int place) const {
    return isPlace(place) ? m_shown[static_cast<size_t>(place)].width : 0;
}

QString TableColumns::idAt(int place) const {
    return isPlace(place) ? at(place).id : QString();
}

bool TableColumns::isSortable(int place) const {
    return isPlace(place) && at(place).sortable;
}

bool TableColumns::isHideable(int place) const {
    return isPlace(place) && at(place).hideable;
}

double TableColumns::contentWidth() const {
    return m_shown.empty() ? 0 : m_shown.back().left + m_shown.back().width;
}

void TableColumns::setAvailableWidth(double width) {
    if (qFuzzyCompare(m_availableWidth, width)) {
        return;
    }
    m_availableWidth = width;
    placeAgain();
}

void TableColumns::setScale(double scale) {
    if (scale <= 0 || qFuzzyCompare(m_scale, scale)) {
        return;
    }
    m_scale = scale;
    placeAgain();
}

QString TableColumns::saved() const {
    QStringList words;
    for (const Kept& kept : m_arranged) {
        QString marks;
        marks += kept.visible ? QString() : QString(hiddenMark);
        marks += kept.resized ? QString(resizedMark) : QString();
        const QString& id = m_declared[static_cast<size_t>(kept.index)].id;
        const QString word = QStringLiteral("%1:%2").arg(id).arg(kept.width);
        words.append(marks.isEmpty() ? word : word + QLatin1Char(':') + marks);
    }
    return words.join(QLatin1Char(' '));
}

void TableColumns::restore(const QString& saved) {
    const std::vector<Kept> defaults = declaredArrangement();
    std::vector<Kept> arranged;
    std::vector<bool> known(m_declared.size(), false);
    for (const SavedColumn& column : parseSaved(saved)) {
        const int index = declaredIndexOf(column.id);
        if (index < 0 || known[static_cast<size_t>(index)]) {
            continue;
        }
        const TableColumn& declared = m_declared[static_cast<size_t>(index)];
        known[static_cast<size_t>(index)] = true;
        arranged.push_back({index, std::max(column.width, declared.minWidth),
                            column.visible || !declared.hideable, column.resized});
    }
    for (size_t i = 0; i < defaults.size(); ++i) {
        if (!known[i]) {
            const auto place = static_cast<std::ptrdiff_t>(std::min(i, arranged.size()));
            arranged.insert(arranged.begin() + place, defaults[i]);
        }
    }
    m_arranged = std::move(arranged);
    showAgain();
}

void TableColumns::resize(int place, double pixels) {
    if (place < 0 || place >= shownCount()) {
        return;
    }
    const int index = declaredIndex(place);
    for (Kept& kept : m_arranged) {
        if (kept.index == index) {
            kept.width = std::max(at(place).minWidth, qRound(pixels / m_scale));
            kept.resized = true;
        }
    }
    placeAgain();
    emit rearrangedByUser();
}

void TableColumns::move(int from, int to) {
    if (from == to || from < 0 || to < 0 || from >= shownCount() || to >= shownCount()) {
        return;
    }
    const auto find = [this](int index) {
        return std::find_if(m_arranged.begin(), m_arranged.end(),
                            [index](const Kept& kept) { return kept.index == index; });
    };
    const auto source = find(declaredIndex(from));
    const auto target = find(declaredIndex(to));
    if (source < target) {
        std::rotate(source, source + 1, target + 1);
    } else {
        std::rotate(target, source, source + 1);
    }
    showAgain();
    emit rearrangedByUser();
}

void TableColumns::setShown(const QString& id, bool shown) {
    const int index = declaredIndexOf(id);
    if (index < 0) {
        return;
    }
    const bool mayHide = m_declared[static_cast<size_t>(index)].hideable && shownCount() > 1;
    for (Kept& kept : m_arranged) {
        if (kept.index == index && kept.visible != shown && (shown || mayHide)) {
            kept.visible = shown;
            showAgain();
            emit rearrangedByUser();
        }
    }
}

void TableColumns::reset() {
    m_arranged = declaredArrangement();
    showAgain();
    emit rearrangedByUser();
}

int TableColumns::placeOf(const QString& id) const {
    return static_cast<int>(shownIds().indexOf(id));
}

int TableColumns::placeAt(double x) const {
    int place = 0;
    while (place + 1 < shownCount() && left(place + 1) <= x) {
        ++place;
    }
    return place;
}

QVariantList TableColumns::choices() const {
    QVariantList list;
    for (const Kept& kept : m_arranged) {
        const TableColumn& column = m_declared[static_cast<size_t>(kept.index)];
        list.append(QVariantMap{{QStringLiteral("columnId"), column.id},
                                {QStringLiteral("title"), column.title},
                                {QStringLiteral("shown"), kept.visible},
                                {QStringLiteral("hideable"), column.hideable}});
    }
    return list;
}

int TableColumns::declaredIndexOf(const QString& id) const {
    const auto found = std::find_if(m_declared.begin(), m_declared.end(),
                                    [&id](const TableColumn& column) { return column.id == id; });
    return found == m_declared.end() ? -1 : static_cast<int>(found - m_declared.begin());
}

void TableColumns::place() {
    m_shown.clear();
    for (const Kept& kept : m_arranged) {
        if (kept.visible) {
            const bool stretches = m_declared[static_cast<size_t>(kept.index)].stretches;
            m_shown.push_back({kept.index, 0, kept.width * m_scale, stretches && !kept.resized});
        }
    }
    const double share = spareShare();
    double left = 0;
    for (Placed& placed : m_shown) {
        if (placed.stretches) {
            placed.width += share;
        }
        placed.left = left;
        left += placed.width;
    }
}

double TableColumns::spareShare() const {
    double spare = m_availableWidth;
    int takers = 0;
    for (const Placed& placed : m_shown) {
        spare -= placed.width;
        takers += placed.stretches ? 1 : 0;
    }
    return takers == 0 ? 0 : std::max(0.0, spare / takers);
}

void TableColumns::placeAgain() {
    place();
    if (!m_shown.empty()) {
        emit dataChanged(index(0), index(shownCount() - 1), {LeftRole, WidthRole});
    }
    emit arranged();
}

void TableColumns::showAgain() {
    beginResetModel();
    place();
    endResetModel();
    emit shownChanged();
    emit arranged();
}

}  // namespace nuanyang::ui
