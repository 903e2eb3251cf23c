#pragma once

#include <QClipboard>
#include <QGuiApplication>
#include <QObject>

#include <memory>

#include "sdk/ui/testing/fakerowsource.h"
#include "sdk/ui/testing/fakeviewcontext.h"
#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::ui {

/// What a view-model is to a page: it makes a table of as many rows as a test asks for.
class TableFixture : public QObject {
    Q_OBJECT
    Q_PROPERTY(nuanyang::ui::WindowedTableModel* table READ table NOTIFY made)

public:
    WindowedTableModel* table() const { return m_table.get(); }

    Q_INVOKABLE void make(int rows) {
        auto old = std::move(m_table);
        m_source = std::make_shared<FakeRowSource>(rows);
        m_table = std::make_unique<WindowedTableModel>();
        m_table->setColumns(fakeColumns());
        m_table->setSource(m_source, m_context, "test.list");
        emit made();
    }
    Q_INVOKABLE void makeFailing() {
        make(10);
        m_source->orderError = unavailable("registry.list.closed", "Try later.");
        m_table->reload();
    }
    Q_INVOKABLE void heal() { m_source->orderError.reset(); }
    Q_INVOKABLE void remove(int id) {
        m_source->gone.push_back(id);
        m_table->refresh();
    }
    /// From now on rows come only when finishNext() is called.
    Q_INVOKABLE void hold(bool held) {
        m_context.useCases().held = held;
        while (!held && m_context.useCases().waiting() > 0) {
            finishNext();
        }
    }
    Q_INVOKABLE void finishNext() { m_context.useCases().finishNext(); }
    Q_INVOKABLE QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    Q_INVOKABLE QString selected() const {
        QStringList ids;
        for (const RowId id : m_table->selectedIds()) {
            ids.append(QString::number(id));
        }
        return ids.join(QLatin1Char(' '));
    }

signals:
    void made();

private:
    FakeViewContext m_context;
    std::shared_ptr<FakeRowSource> m_source;
    std::unique_ptr<WindowedTableModel> m_table;
};

}  // namespace nuanyang::ui
