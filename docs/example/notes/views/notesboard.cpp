#include "notes/views/notesboard.h"

namespace nuanyang::notes {

NotesBoard::NotesBoard(ui::ViewContext& context, data::Database& database)
    : m_context(context), m_add(database), m_list(database) {
    // Also when somebody else writes one.
    ui::watch(database, {"notes_note"}, this, [this] { load(); });
    load();
}

void NotesBoard::add(const QString& text) {
    m_context.useCases().run(
        this, "notes.add",
        [add = m_add, note = text.toStdString()](const Call& call) { return add.run(call, note); },
        [this](Result<std::int64_t> added) {
            if (!added) {
                m_context.navigator().showError(added.error());
            }
        });
}

void NotesBoard::load() {
    m_context.useCases().run(
        this, "notes.list", [list = m_list](const Call& call) { return list.run(call); },
        [this](Result<std::vector<NoteLine>> lines) {
            if (!lines) {
                m_context.navigator().showError(lines.error());
                return;
            }
            show(*lines);
        });
}

void NotesBoard::show(const std::vector<NoteLine>& lines) {
    m_notes.clear();
    for (const NoteLine& line : lines) {
        m_notes.append(QString::fromStdString(line.writtenOn + "  " + line.text));
    }
    emit notesChanged();
}

}  // namespace nuanyang::notes
