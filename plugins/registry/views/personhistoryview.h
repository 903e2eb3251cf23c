#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "registry/views/desk.h"
#include "sdk/base/ids.h"
#include "sdk/ui/viewcontext.h"
#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::registry {

/// Everything that a person's record has said, newest first.
class PersonHistoryView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(nuanyang::ui::WindowedTableModel* changes READ changes CONSTANT FINAL)

public:
    /// `context` outlives the view.
    PersonHistoryView(Desk desk, ui::ViewContext& context, SubjectId person);

    ui::WindowedTableModel* changes() { return &m_changes; }

private:
    void load();
    void show(const std::vector<HistoryLine>& lines);
    ui::TableRow rowOf(const HistoryLine& line, ui::RowId id) const;

    Desk m_desk;
    ui::ViewContext& m_context;
    SubjectId m_person;
    ui::WindowedTableModel m_changes;
};

}  // namespace nuanyang::registry
