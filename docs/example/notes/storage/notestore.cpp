#include "notes/storage/notestore.h"

namespace nuanyang::notes {

Result<std::vector<StoredNote>> allNotes(data::Queries& session) {
    return session.all<StoredNote>(
        "SELECT id, text, written_on FROM notes_note WHERE voided_at IS NULL ORDER BY id DESC");
}

Result<std::int64_t> storeNote(data::WriteSession& session, const NoteText& note, Date today) {
    return session.insert("notes_note", {{"text", note.text()}, {"written_on", today}});
}

}  // namespace nuanyang::notes
