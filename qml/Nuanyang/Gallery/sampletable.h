#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "sdk/ui/testing/fakeviewcontext.h"
#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::gallery {

// A table of a million invented people, as a view-model would lend it to its page.
class SampleTable : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nuanyang::ui::WindowedTableModel* table READ table CONSTANT FINAL)
    // The titles of its columns, in the language of the gallery.
    Q_PROPERTY(QStringList titles READ titles WRITE setTitles NOTIFY titlesChanged FINAL)

public:
    explicit SampleTable(QObject* parent = nullptr);
    ~SampleTable() override;

    ui::WindowedTableModel* table() { return &m_table; }
    const QStringList& titles() const { return m_titles; }
    void setTitles(const QStringList& titles);

signals:
    void titlesChanged();

private:
    ui::FakeViewContext m_context;
    ui::WindowedTableModel m_table;
    QStringList m_titles;
};

}  // namespace nuanyang::gallery
