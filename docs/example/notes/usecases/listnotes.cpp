#include "notes/usecases/listnotes.h"

#include "notes/storage/notestore.h"

namespace nuanyang::notes {

Result<std::vector<NoteLine>> ListNotes::run(const Call& call) const {
    auto session = NY_TRY(m_database.read(call));
    std::vector<NoteLine> lines;
    for (const StoredNote& note : NY_TRY(allNotes(session))) {
        lines.push_back({std::to_string(note.id), note.text, note.writtenOn});
    }
    return lines;
}

}  // namespace nuanyang::notes
