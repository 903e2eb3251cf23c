#include "notes/domain/note.h"

namespace nuanyang::notes {

Result<NoteText> NoteText::create(std::string text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return invalidInput("notes.text.empty");
    }
    if (text.size() > longest) {
        return invalidInput("notes.text.tooLong")
            .with("length", std::to_string(text.size()))
            .with("limit", std::to_string(longest));
    }
    return NoteText(std::move(text));
}

}  // namespace nuanyang::notes
