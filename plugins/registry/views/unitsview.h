#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "registry/views/desk.h"
#include "registry/views/unitform.h"
#include "sdk/ui/viewcontext.h"
#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::registry {

/// The page with the units of the group.
class UnitsView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(nuanyang::ui::WindowedTableModel* units READ units CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    Q_PROPERTY(bool mayEdit READ mayEdit CONSTANT FINAL)
    Q_PROPERTY(nuanyang::registry::UnitForm* form READ form NOTIFY formChanged FINAL)

public:
    /// `context` outlives the view.
    UnitsView(Desk desk, ui::ViewContext& context);

    ui::WindowedTableModel* units() { return &m_units; }
    QString summary() const;
    bool mayEdit() const { return m_context.may(privileges::editUnits); }
    UnitForm* form() const { return m_form; }

    Q_INVOKABLE void add();
    Q_INVOKABLE void edit(qint64 unit);

signals:
    void summaryChanged();
    void formChanged();

private:
    void load();
    void show(std::vector<UnitLine> lines);
    void openForm(const std::optional<UnitLine>& unit);
    void closeForm();

    Desk m_desk;
    ui::ViewContext& m_context;
    ui::WindowedTableModel m_units;
    std::vector<UnitLine> m_lines;
    UnitForm* m_form = nullptr;
};

}  // namespace nuanyang::registry
