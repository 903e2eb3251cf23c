#include "registry/views/unitsview.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "sdk/ui/vectorrowsource.h"

namespace nuanyang::registry {

namespace {

ui::TableRow rowOf(const UnitLine& unit) {
    QStringList branches;
    for (const std::string& branch : unit.branches) {
        branches.append(QString::fromStdString(branch));
    }
    ui::TableRow row{.id = unit.id.value, .cells = {}, .tone = ui::CellTone::Neutral};
    row.cells = {{.text = QString::fromStdString(unit.name)},
                 {.text = QString::number(unit.onDuty)},
                 {.text = QString::number(unit.retired)},
                 {.text = QString::fromStdString(unit.unionName)},
                 {.text = branches.join(u'、')}};
    return row;
}

}  // namespace

UnitsView::UnitsView(Desk desk, ui::ViewContext& context)
    : m_desk(std::move(desk)), m_context(context), m_units(this) {
    m_units.setColumns(
        {{.id = "name", .title = tr("Unit"), .width = 200, .hideable = false},
         {.id = "onDuty", .title = tr("On duty"), .width = 110, .kind = ui::ColumnKind::Number},
         {.id = "retired", .title = tr("Retired"), .width = 110, .kind = ui::ColumnKind::Number},
         {.id = "union", .title = tr("Unit union"), .width = 200},
         {.id = "branches",
          .title = tr("Retiree Party branches"),
          .width = 220,
          .stretches = true}});
    m_desk.watch(this, [this] { load(); });
    load();
}

QString UnitsView::summary() const {
    return m_lines.empty() ? QString()
                           : tr("%n unit(s)", nullptr, static_cast<int>(m_lines.size()));
}

void UnitsView::load() {
    m_context.useCases().run(
        this, "registry.unit.list",
        [list = m_desk.listUnits](const Call& call) { return list.run(call); },
        [this](Result<std::vector<UnitLine>> lines) {
            if (lines) {
                show(std::move(*lines));
            } else {
                m_context.navigator().showError(lines.error());
            }
        });
}

void UnitsView::show(std::vector<UnitLine> lines) {
    m_lines = std::move(lines);
    std::vector<ui::TableRow> rows;
    std::transform(m_lines.begin(), m_lines.end(), std::back_inserter(rows), rowOf);
    const QStringList columns{"name", "onDuty", "retired", "union", "branches"};
    m_units.setSource(std::make_shared<ui::VectorRowSource>(columns, std::move(rows)), m_context,
                      "registry.unit.list", m_units.query());
    emit summaryChanged();
}

void UnitsView::add() {
    openForm({});
}

void UnitsView::edit(qint64 unit) {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [unit](const UnitLine& line) { return line.id.value == unit; });
    if (found != m_lines.end() && mayEdit()) {
        openForm(*found);
    }
}

void UnitsView::openForm(const std::optional<UnitLine>& unit) {
    closeForm();
    m_form = new UnitForm(m_desk, m_context, unit, this);
    connect(m_form, &UnitForm::saved, this, &UnitsView::closeForm);
    connect(m_form, &UnitForm::left, this, &UnitsView::closeForm);
    emit formChanged();
}

void UnitsView::closeForm() {
    if (m_form != nullptr) {
        std::exchange(m_form, nullptr)->deleteLater();
        emit formChanged();
    }
}

}  // namespace nuanyang::registry
