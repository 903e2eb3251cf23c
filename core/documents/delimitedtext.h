#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nuanyang::core::documents {

/// One field at the beginning of a text of delimited fields (RFC 4180, and what people make of it).
struct FoundField {
    enum class End {
        Delimiter,  ///< another field of the row follows
        Row,        ///< a line break
        Text,       ///< nothing more
        Open,       ///< to be told with more text only
        TooLong,
    };

    End end = End::Text;
    std::size_t size = 0;      ///< with what ends it
    std::string_view content;  ///< without the quotes around it
    bool hasPairs = false;     ///< quotes in `content` are doubled
};

/// `whole`: no more text follows. A field counts as quoted only where its quotes close right before
/// a delimiter, a line break or the end; all other quotes are text. A field of more than `limit`
/// bytes is too long.
FoundField findField(std::string_view text, char delimiter, bool whole, std::size_t limit);

/// `content` of the field with its pairs of quotes made single.
void writeContent(const FoundField& field, std::string& into);

/// Which character separates the fields, by how evenly it divides the rows of a sample from the
/// beginning of the text: comma, tab or semicolon; a comma where none does.
char delimiterOf(std::string_view sample, bool whole);

}  // namespace nuanyang::core::documents
