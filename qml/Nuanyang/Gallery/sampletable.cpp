#include "sampletable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace nuanyang::gallery {

namespace {

constexpr ui::RowId people = 1000000;

constexpr std::array surnames{u"张", u"王", u"李", u"赵", u"刘",
                              u"陈", u"杨", u"黄", u"周", u"欧阳"};
constexpr std::array givenNames{u"秀英", u"建国", u"桂兰", u"国华", u"淑珍", u"德明", u"玉梅"};
constexpr std::array units{u"建设中心", u"附属小学", u"幼儿园", u"饮食中心", u"校园服务中心"};

template <std::size_t Size>
QString pick(const std::array<const char16_t*, Size>& words, ui::RowId id) {
    return QString::fromUtf16(words[static_cast<std::size_t>(id) % Size]);
}

ui::TableCell stateOf(ui::RowId id) {
    switch (id % 9) {
        case 2:
            return {.text = QStringLiteral("住院"), .tone = ui::CellTone::Warning};
        case 5:
            return {.text = QStringLiteral("特困"), .tone = ui::CellTone::Danger};
        default:
            return {.text = QStringLiteral("在册"), .tone = ui::CellTone::Success};
    }
}

// Nobody is kept: everybody is made up from their number when asked for.
class SamplePeople final : public ui::RowSource {
public:
    Result<void> order(const ui::RowQuery& query, const ui::IdSink& sink,
                       const Call& /*call*/) override {
        std::vector<ui::RowId> ids(people);
        std::iota(ids.begin(), ids.end(), 1);
        std::erase_if(ids, [&](ui::RowId id) {
            return !query.filter.isEmpty() && !nameOf(id).contains(query.filter);
        });
        if (query.descending) {
            std::reverse(ids.begin(), ids.end());
        }
        sink(ids);
        return {};
    }
    Result<std::vector<ui::TableRow>> rows(std::span<const ui::RowId> ids,
                                           const QStringList& /*columns*/,
                                           const Call& /*call*/) override {
        std::vector<ui::TableRow> rows;
        std::transform(ids.begin(), ids.end(), std::back_inserter(rows), rowOf);
        return rows;
    }

private:
    static QString nameOf(ui::RowId id) { return pick(surnames, id) + pick(givenNames, id / 10); }
    static ui::TableRow rowOf(ui::RowId id) {
        ui::TableRow row;
        row.id = id;
        row.cells = {{.text = nameOf(id)},
                     {.text = pick(units, id / 3)},
                     stateOf(id),
                     {.text = QString::number(60 + id % 40)},
                     {.text = QStringLiteral("%1").arg(id, 7, 10, QLatin1Char('0'))}};
        row.tone = id % 13 == 0 ? ui::CellTone::Muted : ui::CellTone::Neutral;
        return row;
    }
};

}  // namespace

SampleTable::SampleTable(QObject* parent) : QObject(parent) {
    m_table.setSource(std::make_shared<SamplePeople>(), m_context, "gallery.table",
                      {.sortColumn = QStringLiteral("name")});
}

SampleTable::~SampleTable() = default;

void SampleTable::setTitles(const QStringList& titles) {
    if (titles == m_titles) {
        return;
    }
    m_titles = titles;
    m_table.setColumns(
        {{.id = QStringLiteral("name"), .title = titles.value(0), .width = 120, .hideable = false},
         {.id = QStringLiteral("unit"), .title = titles.value(1), .width = 150, .stretches = true},
         {.id = QStringLiteral("state"),
          .title = titles.value(2),
          .width = 110,
          .kind = ui::ColumnKind::Badge},
         {.id = QStringLiteral("age"),
          .title = titles.value(3),
          .width = 80,
          .kind = ui::ColumnKind::Number},
         {.id = QStringLiteral("number"),
          .title = titles.value(4),
          .width = 120,
          .visible = false}});
    emit titlesChanged();
}

}  // namespace nuanyang::gallery
