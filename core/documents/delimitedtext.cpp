#include "core/documents/delimitedtext.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace nuanyang::core::documents {

namespace {

using End = FoundField::End;

/// What ends a field at this place of the text, and how long the end is; nothing where the field
/// goes on.
struct FieldEnd {
    End end;
    std::size_t size;
};

std::optional<FieldEnd> endAt(std::string_view text, std::size_t at, char delimiter, bool whole) {
    if (at == text.size()) {
        return FieldEnd{whole ? End::Text : End::Open, 0};
    }
    if (text[at] == delimiter) {
        return FieldEnd{End::Delimiter, 1};
    }
    if (text[at] == '\n') {
        return FieldEnd{End::Row, 1};
    }
    if (text[at] != '\r') {
        return std::nullopt;
    }
    if (at + 1 == text.size() && !whole) {
        return FieldEnd{End::Open, 0};
    }
    return FieldEnd{End::Row, text.substr(at + 1, 1) == "\n" ? 2U : 1U};
}

FoundField fieldWithoutQuotes(std::string_view text, char delimiter, bool whole,
                              std::size_t limit) {
    std::size_t at = 0;
    while (at < text.size() && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
        ++at;
    }
    if (at > limit) {
        return {End::TooLong, 0, {}, false};
    }
    const FieldEnd end = *endAt(text, at, delimiter, whole);
    return {end.end, at + end.size, text.substr(0, at), false};
}

/// Nothing where the quotes do not close as they should.
std::optional<FoundField> fieldInQuotes(std::string_view text, char delimiter, bool whole,
                                        std::size_t limit) {
    bool hasPairs = false;
    std::size_t at = text.find('"', 1);
    for (; at != std::string_view::npos && at <= limit; at = text.find('"', at + 2)) {
        if (at + 1 == text.size() || text[at + 1] != '"') {
            const auto end = endAt(text, at + 1, delimiter, whole);
            if (!end) {
                return std::nullopt;
            }
            return FoundField{end->end, at + 1 + end->size, text.substr(1, at - 1), hasPairs};
        }
        hasPairs = true;
    }
    if (whole || text.size() > limit) {
        return std::nullopt;
    }
    return FoundField{End::Open, 0, {}, false};
}

bool beginsWithLoneQuote(std::string_view text, const FoundField& field) {
    return field.content.data() == text.data() && field.content.starts_with('"');
}

/// How many fields each row of the sample has, 0 where a quote does not close: it would with the
/// right delimiter. The last row may be cut and does not count.
std::vector<int> fieldCounts(std::string_view sample, char delimiter, bool whole) {
    constexpr std::size_t enough = 200;
    std::vector<int> counts;
    int fields = 0;
    bool filled = false;
    bool wellFormed = true;
    while (!sample.empty() && counts.size() < enough) {
        const FoundField field = findField(sample, delimiter, whole, sample.size());
        if (field.end == End::Open) {
            break;
        }
        ++fields;
        wellFormed = wellFormed && !beginsWithLoneQuote(sample, field);
        filled = filled || !field.content.empty();
        sample.remove_prefix(field.size);
        if (field.end == End::Delimiter && !(whole && sample.empty())) {
            continue;
        }
        if (filled) {
            counts.push_back(wellFormed ? fields : 0);
        }
        fields = 0;
        wellFormed = true;
        filled = false;
    }
    return counts;
}

/// The share of rows that have the most frequent number of fields, more for three fields and more
/// than for two: a stray tab in every row makes two.
double evenness(const std::vector<int>& counts) {
    constexpr int distinctEnough = 3;
    std::map<int, int> rows;
    for (const int count : counts) {
        ++rows[count];
    }
    double best = 0;
    for (const auto& [fields, times] : rows) {
        if (fields > 1) {
            const double share = static_cast<double>(times) / static_cast<double>(counts.size());
            best = std::max(best, share * std::min(fields, distinctEnough));
        }
    }
    return best;
}

}  // namespace

FoundField findField(std::string_view text, char delimiter, bool whole, std::size_t limit) {
    if (text.starts_with('"')) {
        if (const auto quoted = fieldInQuotes(text, delimiter, whole, limit)) {
            return *quoted;
        }
    }
    return fieldWithoutQuotes(text, delimiter, whole, limit);
}

void writeContent(const FoundField& field, std::string& into) {
    into.clear();
    if (!field.hasPairs) {
        into = field.content;
        return;
    }
    for (std::size_t i = 0; i < field.content.size(); ++i) {
        into += field.content[i];
        i += field.content[i] == '"' ? 1 : 0;
    }
}

char delimiterOf(std::string_view sample, bool whole) {
    char best = ',';
    double most = 0;
    for (const char candidate : {'\t', ';', ','}) {
        const double even = evenness(fieldCounts(sample, candidate, whole));
        if (even > most) {
            most = even;
            best = candidate;
        }
    }
    return best;
}

}  // namespace nuanyang::core::documents
