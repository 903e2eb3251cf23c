#include "notes/usecases/addnote.h"

#include "notes/domain/note.h"
#include "notes/storage/notestore.h"

namespace nuanyang::notes {

Result<std::int64_t> AddNote::run(const Call& call, std::string text) const {
    const NoteText note = NY_TRY(NoteText::create(std::move(text)));
    auto session = NY_TRY(m_database.write(call));
    const std::int64_t id = NY_TRY(storeNote(session, note, call.today()));
    NY_TRY(session.commit());
    return id;
}

}  // namespace nuanyang::notes
