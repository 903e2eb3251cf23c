#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "notes/usecases/addnote.h"
#include "notes/usecases/listnotes.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::notes {

/// The page's view-model: what the board shows, and how a note gets onto it.
class NotesBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(QStringList notes READ notes NOTIFY notesChanged FINAL)

public:
    NotesBoard(ui::ViewContext& context, data::Database& database);

    QStringList notes() const { return m_notes; }
    Q_INVOKABLE void add(const QString& text);

signals:
    void notesChanged();

private:
    void load();
    void show(const std::vector<NoteLine>& lines);

    ui::ViewContext& m_context;
    AddNote m_add;
    ListNotes m_list;
    QStringList m_notes;
};

}  // namespace nuanyang::notes
