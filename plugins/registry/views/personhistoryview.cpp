#include "registry/views/personhistoryview.h"

#include <QDateTime>
#include <QLocale>

#include <memory>
#include <utility>

#include "registry/domain/field.h"
#include "sdk/ui/vectorrowsource.h"

namespace nuanyang::registry {

namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString localTime(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds).toString(u"yyyy-MM-dd HH:mm");
}

}  // namespace

PersonHistoryView::PersonHistoryView(Desk desk, ui::ViewContext& context, SubjectId person)
    : m_desk(std::move(desk)), m_context(context), m_person(person), m_changes(this) {
    m_changes.setColumns({{.id = "at", .title = tr("When"), .width = 150, .hideable = false},
                          {.id = "what", .title = tr("What"), .width = 120},
                          {.id = "field", .title = tr("Field"), .width = 130},
                          {.id = "before", .title = tr("Before"), .width = 160, .stretches = true},
                          {.id = "after", .title = tr("After"), .width = 160, .stretches = true},
                          {.id = "from", .title = tr("Holds from"), .width = 124},
                          {.id = "by", .title = tr("By"), .width = 110}});
    m_desk.watch(this, [this] { load(); });
    load();
}

void PersonHistoryView::load() {
    m_context.useCases().run(
        this, "registry.history",
        [history = m_desk.history, person = m_person](const Call& call) {
            return history.run(call, person);
        },
        [this](const Result<std::vector<HistoryLine>>& lines) {
            if (lines) {
                show(*lines);
            } else {
                m_context.navigator().showError(lines.error());
            }
        });
}

void PersonHistoryView::show(const std::vector<HistoryLine>& lines) {
    std::vector<ui::TableRow> rows;
    for (const HistoryLine& line : lines) {
        rows.push_back(rowOf(line, static_cast<ui::RowId>(rows.size()) + 1));
    }
    const QStringList columns{"at", "what", "field", "before", "after", "from", "by"};
    m_changes.setSource(std::make_shared<ui::VectorRowSource>(columns, std::move(rows)), m_context,
                        "registry.history", m_changes.query());
}

ui::TableRow PersonHistoryView::rowOf(const HistoryLine& line, ui::RowId id) const {
    const auto word = [&line] {
        switch (line.what) {
            case HistoryLine::What::Added:
                return tr("Added");
            case HistoryLine::What::Changed:
                return tr("Changed");
            case HistoryLine::What::Corrected:
                return tr("Corrected");
            case HistoryLine::What::Voided:
                break;
        }
        return tr("Voided");
    };
    ui::TableRow row{.id = id, .cells = {}, .tone = ui::CellTone::Neutral};
    row.cells = {{.text = localTime(line.at)},
                 {.text = word()},
                 {.text = line.field ? toQString(specOf(*line.field).label(m_context.language()))
                                     : tr("The whole record")},
                 {.text = toQString(line.beforeDisplay)},
                 {.text = toQString(line.afterDisplay)},
                 {.text = line.from ? toQString(line.from->toString()) : QString()},
                 {.text = toQString(line.by)}};
    return row;
}

}  // namespace nuanyang::registry
