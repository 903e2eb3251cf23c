#pragma once

#include <string>

#include "sdk/base/result.h"

namespace nuanyang::notes {

/// What a note says: never empty, never longer than a screen.
class NoteText {
public:
    static constexpr std::size_t longest = 2000;  ///< bytes

    /// Fails with `notes.text.empty`, `notes.text.tooLong` (`length`, `limit`).
    static Result<NoteText> create(std::string text);

    const std::string& text() const { return m_text; }

private:
    explicit NoteText(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

}  // namespace nuanyang::notes
