#include "registry/views/peoplerows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

#include "registry/domain/codes.h"
#include "registry/domain/personrecord.h"

namespace nuanyang::registry {

namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct ColumnOrder {
    const char* column;
    PeopleOrder order;
};

constexpr std::array columnOrders{
    ColumnOrder{"name", PeopleOrder::Name},         ColumnOrder{"unit", PeopleOrder::Unit},
    ColumnOrder{"birth", PeopleOrder::Birth},       ColumnOrder{"rank", PeopleOrder::Rank},
    ColumnOrder{"category", PeopleOrder::Category},
};

PeopleOrder orderOf(const QString& column) {
    const auto found = std::find_if(
        columnOrders.begin(), columnOrders.end(),
        [&column](const ColumnOrder& each) { return column == QLatin1String(each.column); });
    return found == columnOrders.end() ? PeopleOrder::Name : found->order;
}

QString sexText(Sex sex, Language language) {
    const Code* code = findCode(codes::sexes(), sexCode(sex));
    return sex == Sex::Unknown || code == nullptr ? QString() : toQString(code->label(language));
}

ui::TableRow rowOf(const PersonLine& line, Language language) {
    ui::TableRow row{.id = line.id.value, .cells = {}, .tone = ui::CellTone::Neutral};
    row.cells = {{.text = toQString(line.name)},
                 {.text = sexText(line.sex, language)},
                 {.text = toQString(line.birth.written())},
                 {.text = toQString(line.unitName)},
                 {.text = toQString(line.categoryLabel)},
                 {.text = toQString(line.rankLabel)},
                 {.text = toQString(line.phone)},
                 {.text = line.living ? QCoreApplication::translate("PeopleRows", "Living")
                                      : QCoreApplication::translate("PeopleRows", "Deceased")}};
    if (!line.living) {
        row.tone = ui::CellTone::Muted;
    }
    return row;
}

}  // namespace

PeopleRows::PeopleRows(ListPeople list, PeopleFilter filter)
    : m_list(list), m_filter(std::move(filter)) {}

std::vector<ui::TableColumn> PeopleRows::columns() {
    return {
        {.id = "name",
         .title = QCoreApplication::translate("PeopleRows", "Name"),
         .width = 120,
         .hideable = false},
        {.id = "sex",
         .title = QCoreApplication::translate("PeopleRows", "Sex"),
         .width = 92,
         .sortable = false},
        {.id = "birth", .title = QCoreApplication::translate("PeopleRows", "Born"), .width = 124},
        {.id = "unit",
         .title = QCoreApplication::translate("PeopleRows", "Unit"),
         .width = 180,
         .stretches = true},
        {.id = "category",
         .title = QCoreApplication::translate("PeopleRows", "Category"),
         .width = 124},
        {.id = "rank", .title = QCoreApplication::translate("PeopleRows", "Rank"), .width = 172},
        {.id = "phone",
         .title = QCoreApplication::translate("PeopleRows", "Phone"),
         .width = 140,
         .sortable = false},
        {.id = "state",
         .title = QCoreApplication::translate("PeopleRows", "State"),
         .width = 96,
         .visible = false,
         .sortable = false}};
}

Result<void> PeopleRows::order(const ui::RowQuery& query, const ui::IdSink& sink,
                               const Call& call) {
    PeopleFilter filter = m_filter;
    filter.text = query.filter.toStdString();
    filter.order = orderOf(query.sortColumn);
    filter.descending = query.descending;
    return m_list.ids(call, filter, sink);
}

Result<std::vector<ui::TableRow>> PeopleRows::rows(std::span<const ui::RowId> ids,
                                                   const QStringList& /*columns*/,
                                                   const Call& call) {
    std::vector<ui::TableRow> rows;
    for (const PersonLine& line : NY_TRY(m_list.lines(call, ids))) {
        rows.push_back(rowOf(line, call.language()));
    }
    return rows;
}

}  // namespace nuanyang::registry
