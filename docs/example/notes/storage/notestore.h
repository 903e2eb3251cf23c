#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "notes/domain/note.h"
#include "sdk/base/date.h"
#include "sdk/data/session.h"

namespace nuanyang::notes {

struct StoredNote {
    std::int64_t id = 0;
    std::string text;
    std::string writtenOn;
};

/// The newest first.
Result<std::vector<StoredNote>> allNotes(data::Queries& session);
Result<std::int64_t> storeNote(data::WriteSession& session, const NoteText& note, Date today);

}  // namespace nuanyang::notes
