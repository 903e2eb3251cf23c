#include "sdk/ui/windowedtablemodel.h"

#include <algorithm>

#include "sdk/ui/rowclipboard.h"

namespace nuanyang::ui {

namespace {

// Held in no model: what a row is that has not been read.
const TableCell blankCell;

const TableCell& cellOf(const TableRow& row, int column) {
    const auto place = static_cast<size_t>(column);
    return column >= 0 && place < row.cells.size() ? row.cells[place] : blankCell;
}

const QString& spokenText(const TableCell& cell) {
    return cell.spoken.isEmpty() ? cell.text : cell.spoken;
}

}  // namespace

WindowedTableModel::WindowedTableModel(QObject* parent)
    : QAbstractTableModel(parent),
      m_lister([this](std::span<const RowId> ids) { takePiece(ids); },
               [this](const Result<void>& result) { finish(result); }),
      m_reader([this]() { announceWindow(); }, [this](const Error& error) { fail(error); }) {
    connect(&m_columns, &TableColumns::shownChanged, this,
            [this]() { m_reader.setColumns(m_columns.shownIds()); });
}

WindowedTableModel::~WindowedTableModel() {
    if (m_seekRun) {
        m_seekRun->abandon();
    }
}

void WindowedTableModel::setColumns(std::vector<TableColumn> columns) {
    beginResetModel();
    m_columns.setColumns(std::move(columns));
    endResetModel();
}

void WindowedTableModel::setSource(std::shared_ptr<RowSource> source, ViewContext& context,
                                   std::string verb, RowQuery query) {
    m_context = &context;
    m_access = RowAccess(std::move(source), context.useCases(), std::move(verb), this);
    m_lister.setAccess(m_access);
    m_reader.setAccess(m_access);
    m_selection.setAll(false);
    replaceOrder({});
    m_selection.settle();
    m_carriedCurrent = 0;
    setState(Idle);
    ask(std::move(query));
}

void WindowedTableModel::setFilter(const QString& filter) {
    RowQuery query = m_query;
    query.filter = filter;
    if (query != m_query) {
        ask(std::move(query));
    }
}

int WindowedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

int WindowedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.declared().size());
}

QVariant WindowedTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TableRow* row = rowAt(index.row());
    switch (role) {
        case RowIdRole:
            return QVariant::fromValue<qint64>(idAt(index.row()));
        case SelectedRole:
            return isSelected(index.row());
        case LoadingRole:
            return row == nullptr;
        case SpokenRole:
            return spokenCell(index.row(), index.column());
        default:
            return cellData(row == nullptr ? blankCell : cellOf(*row, index.column()),
                            index.column(), role);
    }
}

QVariant WindowedTableModel::cellData(const TableCell& cell, int column, int role) const {
    const ColumnKind kind = m_columns.declared()[static_cast<size_t>(column)].kind;
    const auto align = kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::TextAlignmentRole:
            return static_cast<int>(align | Qt::AlignVCenter);
        case AlignRole:
            return static_cast<int>(align);
        case KindRole:
            return static_cast<int>(kind);
        case ToneRole:
            return static_cast<int>(cell.tone);
        case IconRole:
            return cell.icon;
        default:
            return {};
    }
}

QVariant WindowedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto& declared = m_columns.declared();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        static_cast<size_t>(section) >= declared.size()) {
        return {};
    }
    return declared[static_cast<size_t>(section)].title;
}

QHash<int, QByteArray> WindowedTableModel::roleNames() const {
    return {{Qt::DisplayRole, "display"}, {AlignRole, "align"}, {KindRole, "kind"},
            {ToneRole, "tone"},           {IconRole, "icon"},   {SpokenRole, "spoken"},
            {LoadingRole, "loading"},     {RowIdRole, "rowId"}, {SelectedRole, "selected"}};
}

const TableRow* WindowedTableModel::rowAt(int row) const {
    return row < 0 || row >= count() ? nullptr : m_reader.find(m_ids[static_cast<size_t>(row)]);
}

QString WindowedTableModel::spokenRow(int row) const {
    QStringList parts;
    for (int place = 0; place < m_columns.shownCount(); ++place) {
        const QString part = spokenCell(row, m_columns.declaredIndex(place));
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString WindowedTableModel::spokenCell(int row, int declaredColumn) const {
    const TableRow* held = rowAt(row);
    if (held == nullptr) {
        return {};
    }
    const QString& text = spokenText(cellOf(*held, declaredColumn));
    const QString& title = m_columns.declared()[static_cast<size_t>(declaredColumn)].title;
    return text.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(title, text);
}

qint64 WindowedTableModel::idAt(int row) const {
    return row < 0 || row >= count() ? 0 : m_ids[static_cast<size_t>(row)];
}

int WindowedTableModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void WindowedTableModel::sortBy(const QString& columnId) {
    setSort(columnId, columnId == m_query.sortColumn && !m_query.descending);
}

void WindowedTableModel::setSort(const QString& columnId, bool descending) {
    RowQuery query = m_query;
    query.sortColumn = columnId;
    query.descending = descending;
    if (query != m_query) {
        ask(std::move(query));
    }
}

void WindowedTableModel::setWindow(int first, int last) {
    m_windowFirst = std::max(0, first);
    m_windowLast = last;
    wantWindow();
}

void WindowedTableModel::refresh() {
    if (m_access) {
        m_reader.expire();
        start(Arrival::WhenComplete);
    }
}

void WindowedTableModel::reload() {
    if (m_access) {
        m_reader.retry();
        start(Arrival::AtOnce);
    }
}

void WindowedTableModel::ask(RowQuery query) {
    m_query = std::move(query);
    emit queryChanged();
    if (!m_access) {
        return;
    }
    start(Arrival::AtOnce);
    emit questionChanged();
}

void WindowedTableModel::start(Arrival arrival) {
    m_incoming.clear();
    m_replaced = false;
    m_arrival = m_state == Ready ? arrival : Arrival::AtOnce;
    m_state = m_state == Ready ? Ready : Loading;
    m_lister.list(m_query);
    emit stateChanged();
}

void WindowedTableModel::takePiece(std::span<const RowId> ids) {
    if (m_arrival == Arrival::WhenComplete) {
        m_incoming.insert(m_incoming.end(), ids.begin(), ids.end());
    } else if (m_replaced) {
        appendOrder(ids);
    } else {
        replaceOrder({ids.begin(), ids.end()});
        m_replaced = true;
        setState(Ready);
    }
}

void WindowedTableModel::finish(const Result<void>& result) {
    if (!result) {
        m_selection.settle();
        fail(result.error());
        return;
    }
    if (!m_replaced && !(m_arrival == Arrival::WhenComplete && m_incoming == m_ids)) {
        replaceOrder(std::move(m_incoming));
    }
    m_incoming.clear();
    m_selection.settle();
    settleCurrent();
    m_state = Idle;  // so that a new count of the same state is announced as well
    setState(Ready);
    announceSelection();
}

void WindowedTableModel::replaceOrder(std::vector<RowId> ids) {
    m_selection.carryFrom(m_ids);
    if (m_carriedCurrent == 0) {
        m_carriedCurrent = currentId();
        m_carriedCurrentRow = m_currentRow;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_selection.append(m_ids);
    m_currentRow = -1;
    findCurrentAgain(0);
    endResetModel();
    emit countChanged();
    emit currentRowChanged();
    wantWindow();
    announceSelection();
}

void WindowedTableModel::appendOrder(std::span<const RowId> ids) {
    if (ids.empty()) {
        return;
    }
    const size_t from = m_ids.size();
    beginInsertRows({}, count(), count() + static_cast<int>(ids.size()) - 1);
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    m_selection.append(ids);
    findCurrentAgain(from);
    endInsertRows();
    emit countChanged();
    wantWindow();
}

void WindowedTableModel::findCurrentAgain(size_t from) {
    if (m_carriedCurrent == 0 || m_currentRow >= 0) {
        return;
    }
    const auto start = m_ids.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found = std::find(start, m_ids.end(), m_carriedCurrent);
    if (found != m_ids.end()) {
        m_currentRow = static_cast<int>(found - m_ids.begin());
        emit currentRowChanged();
    }
}

// The row that was current has gone: after a refresh its neighbour takes over.
void WindowedTableModel::settleCurrent() {
    const bool lost = m_currentRow < 0 && m_carriedCurrent != 0;
    if (lost && m_arrival == Arrival::WhenComplete && !m_ids.empty()) {
        m_currentRow = std::min(m_carriedCurrentRow, count() - 1);
        emit currentRowChanged();
    }
    m_carriedCurrent = 0;
}

void WindowedTableModel::fail(const Error& error) {
    m_error = error;
    m_sentence = m_context->sentence(error);
    m_state = Idle;  // a second failure has other words
    setState(Failed);
}

void WindowedTableModel::setState(State state) {
    if (m_state != state) {
        m_state = state;
        emit stateChanged();
    }
}

void WindowedTableModel::wantWindow() {
    const int span = std::max(0, m_windowLast - m_windowFirst + 1);
    std::vector<RowId> around = idsBetween(m_windowLast + 1, m_windowLast + span);
    const std::vector<RowId> before = idsBetween(m_windowFirst - span, m_windowFirst - 1);
    around.insert(around.end(), before.begin(), before.end());
    m_reader.want(idsBetween(m_windowFirst, m_windowLast), std::move(around));
}

std::vector<RowId> WindowedTableModel::idsBetween(int first, int last) const {
    const int from = std::clamp(first, 0, count());
    const int to = std::clamp(last + 1, from, count());
    return {m_ids.begin() + from, m_ids.begin() + to};
}

void WindowedTableModel::announceWindow() {
    const int last = std::min(m_windowLast, count() - 1);
    if (m_windowFirst <= last && columnCount() > 0) {
        emit dataChanged(index(m_windowFirst, 0), index(last, columnCount() - 1));
    }
    emit windowChanged();
}

void WindowedTableModel::announceSelection() {
    announceWindow();
    emit selectionChanged();
}

void WindowedTableModel::setCurrentRow(int row) {
    const int clamped = count() == 0 ? -1 : std::clamp(row, -1, count() - 1);
    if (clamped != m_currentRow) {
        m_currentRow = clamped;
        m_carriedCurrent = 0;
        emit currentRowChanged();
    }
}

std::vector<RowId> WindowedTableModel::selectedIds() const {
    return m_selection.chosenOf(m_ids);
}

void WindowedTableModel::choose(int row, Choice choice) {
    if (row < 0 || row >= count()) {
        return;
    }
    switch (choice) {
        case Only:
            m_selection.chooseOnly(row);
            break;
        case Toggle:
            m_selection.toggle(row);
            break;
        case Range:
        case AddRange:
            m_selection.extendTo(row, choice == AddRange);
            break;
    }
    setCurrentRow(row);
    announceSelection();
}

void WindowedTableModel::selectAll() {
    m_selection.setAll(true);
    announceSelection();
}

void WindowedTableModel::clearSelection() {
    m_selection.setAll(false);
    announceSelection();
}

void WindowedTableModel::copy(bool withTitles) {
    std::vector<RowId> ids = selectedIds();
    if (ids.empty() && currentId() != 0) {
        ids.push_back(currentId());
    }
    if (ids.size() > RowClipboard::mostRows) {
        emit tooManyToCopy(static_cast<int>(RowClipboard::mostRows));
        return;
    }
    if (ids.empty() || !m_access) {
        return;
    }
    m_access.ask(
        [ids = std::move(ids), content = RowClipboard(m_columns, withTitles)](
            RowSource& source, const Call& call) { return content.read(source, ids, call); },
        [this](const Result<RowClipboard::Content>& content) {
            if (!content) {
                fail(content.error());
                return;
            }
            content->put();
            emit copied(content->rows);
        });
}

void WindowedTableModel::seek(const QString& prefix) {
    if (m_seekRun) {
        m_seekRun->abandon();
    }
    if (!m_access || prefix.isEmpty()) {
        return;
    }
    m_seekRun = m_access.ask(
        [query = m_query, prefix](RowSource& source, const Call& call) {
            return source.seek(query, prefix, call);
        },
        [this, prefix](const Result<std::optional<RowId>>& found) {
            const int row = found && *found ? rowOf(**found) : -1;
            if (row >= 0) {
                choose(row, Only);
            } else {
                seekAmongHeld(prefix);
            }
        });
}

void WindowedTableModel::seekAmongHeld(const QString& prefix) {
    const int place = std::max(0, m_columns.placeOf(m_query.sortColumn));
    for (int row = m_windowFirst; row <= m_windowLast && m_columns.shownCount() > 0; ++row) {
        const TableRow* held = rowAt(row);
        if (held != nullptr && cellOf(*held, m_columns.declaredIndex(place))
                                   .text.startsWith(prefix, Qt::CaseInsensitive)) {
            choose(row, Only);
            return;
        }
    }
}

}  // namespace nuanyang::ui
