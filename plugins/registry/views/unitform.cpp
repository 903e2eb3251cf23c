#include "registry/views/unitform.h"

#include <utility>

namespace nuanyang::registry {

UnitForm::UnitForm(Desk desk, ui::ViewContext& context, const std::optional<UnitLine>& unit,
                   QObject* parent)
    : QObject(parent), m_desk(std::move(desk)), m_context(context) {
    if (unit) {
        m_unit = unit->id;
        m_name = QString::fromStdString(unit->name);
        m_onDuty = QString::number(unit->onDuty);
        m_unionName = QString::fromStdString(unit->unionName);
    }
}

QString UnitForm::title() const {
    return m_unit ? tr("Edit the unit") : tr("Add a unit");
}

std::optional<UnitDraft> UnitForm::draft() {
    m_nameProblem.clear();
    m_problem.clear();
    bool isNumber = false;
    const qlonglong onDuty = m_onDuty.trimmed().toLongLong(&isNumber);
    m_onDutyProblem = isNumber ? QString() : tr("A whole number, please: 0 or more.");
    emit problemsChanged();
    if (!isNumber) {
        return std::nullopt;
    }
    return UnitDraft{m_name.toStdString(), onDuty, m_unionName.toStdString()};
}

void UnitForm::save() {
    std::optional<UnitDraft> unit = m_busy ? std::nullopt : draft();
    if (!unit) {
        return;
    }
    m_busy = true;
    emit busyChanged();
    m_context.useCases().run(
        this, m_unit ? "registry.unit.set" : "registry.unit.add",
        [desk = m_desk, id = m_unit, unit = std::move(*unit)](const Call& call) {
            return id ? desk.changeUnit.run(call, *id, unit) : desk.addUnit.run(call, unit);
        },
        [this](const Result<UnitLine>& done) { finish(done); });
}

void UnitForm::finish(const Result<UnitLine>& done) {
    m_busy = false;
    emit busyChanged();
    if (done) {
        m_context.navigator().toast(m_unit ? tr("The unit has been changed.")
                                           : tr("The unit has been added."));
        emit saved();
    } else {
        show(done.error());
    }
}

void UnitForm::show(const Error& error) {
    const QString message = QString::fromStdString(m_context.sentence(error).message);
    if (error.code == "registry.unit.nameMissing" || error.code == "registry.unit.exists") {
        m_nameProblem = message;
    } else if (error.code == "registry.unit.onDuty") {
        m_onDutyProblem = message;
    } else {
        m_problem = message;
    }
    emit problemsChanged();
}

}  // namespace nuanyang::registry
