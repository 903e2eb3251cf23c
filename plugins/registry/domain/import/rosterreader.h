#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "registry/domain/import/problem.h"
#include "registry/domain/import/tablefinder.h"
#include "registry/domain/import/wordreader.h"
#include "registry/domain/personrecord.h"
#include "registry/domain/vocabulary.h"
#include "sdk/base/date.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

/// A way to reach somebody else about the person.
struct ReadChannel {
    std::string value;
    std::string owner;     ///< `spouse`, `child`, `relative`, …
    std::string relation;  ///< `儿子 张三`
    std::size_t column = 0;

    bool operator==(const ReadChannel&) const = default;
};

/// What one row says of one person. The raw cells stay with the caller.
struct ReadRow {
    std::int64_t row = 0;
    /// Canonical, as PersonRecord has them, and readable by readField(). The person's own numbers
    /// are Field::Phone. What follows from other fields (sex from the number) is not among them.
    FieldValues values;
    std::string birthWritten;  ///< as the file has it, where that says more
    std::vector<ReadChannel> channels;
    std::vector<RowProblem> problems;  ///< errors first, then by column

    bool isRejected() const;
};

/// What somebody has answered: for a field, every cell with that text (on one line) means the
/// value, which is canonical, or empty for nothing.
using Answers = std::map<std::pair<Field, std::string>, std::string>;

struct RosterOptions {
    Date today;
    /// The id of the unit of people for whom the sheet names none; empty: they are refused.
    std::string unit;
    Answers answers;
};

/// Turns rows into records, as the columns say. Keeps what it has made of words that come again
/// and again, so that it is quick; memory is bounded. One thread at a time.
class RosterReader {
public:
    /// `vocabulary` must outlive it.
    RosterReader(std::vector<Column> columns, const Vocabulary& vocabulary, RosterOptions options);

    /// Of a row that RowSorter calls a person. Codes: `registry.import.*` of the readers and
    /// `registry.import.name.missing`, `.unit.missing` (errors), `.values.differ`,
    /// `.hardship.year`, `.number.rounded` (questions), `.name.words`, `.cell.error`, `.text.cut`,
    /// `.date.settledByNumber` (warnings), and those of check().
    ReadRow read(const TableRow& row);

    /// From here on the sheet is about another unit (a title between two parts).
    void setUnit(std::string unit) { m_options.unit = std::move(unit); }

private:
    friend class RowReading;

    /// Which relative a column is about: one number for each.
    void numberRelatives();
    const Reading& readWord(const Column& column, const std::string& text);

    std::vector<Column> m_columns;
    std::vector<int> m_relatives;
    const Vocabulary& m_vocabulary;
    RosterOptions m_options;
    WordReader m_words;
    std::map<Field, std::unordered_map<std::string, Reading>> m_seen;
};

}  // namespace nuanyang::registry::imports
