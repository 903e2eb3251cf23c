#include "registry/domain/import/rosterreader.h"

#include <algorithm>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/rowreading.h"
#include "registry/domain/import/unitreader.h"

namespace nuanyang::registry::imports {

namespace {

constexpr std::size_t mostWordsKept = 4096;

using Kind = Meaning::Kind;

}  // namespace

bool ReadRow::isRejected() const {
    return std::any_of(problems.begin(), problems.end(), [](const RowProblem& problem) {
        return problem.finding.severity == Severity::Error;
    });
}

RosterReader::RosterReader(std::vector<Column> columns, const Vocabulary& vocabulary,
                           RosterOptions options)
    : m_columns(std::move(columns)),
      m_vocabulary(vocabulary),
      m_options(std::move(options)),
      m_words(vocabulary) {
    numberRelatives();
}

/// 姓名 关系 电话 are of one relative; a second 姓名 of the same kind begins the next one.
void RosterReader::numberRelatives() {
    int current = 0;
    std::string owner;
    bool named = false;
    bool related = false;
    for (const Column& column : m_columns) {
        const Meaning& meaning = column.meaning;
        if (!meaning.isAboutOthers() || meaning.owner.empty()) {
            m_relatives.push_back(-1);
            continue;
        }
        const bool again = (named && meaning.kind == Kind::RelativeName) ||
                           (related && meaning.kind == Kind::Relation);
        if (meaning.owner != owner || again) {
            ++current;
            named = false;
            related = false;
        }
        owner = meaning.owner;
        named = named || meaning.kind == Kind::RelativeName;
        related = related || meaning.kind == Kind::Relation;
        m_relatives.push_back(current);
    }
}

const Reading& RosterReader::readWord(const Column& column, const std::string& text) {
    const Field field = column.meaning.field;
    auto& seen = m_seen[field];
    if (const auto known = seen.find(text); known != seen.end()) {
        return known->second;
    }
    if (seen.size() >= mostWordsKept) {
        seen.clear();
    }
    Reading reading = field == Field::Unit     ? readUnit(text, m_vocabulary)
                      : field == Field::Branch ? readBranch(text, m_vocabulary)
                                               : m_words.read(field, text);
    return seen.emplace(text, std::move(reading)).first->second;
}

ReadRow RosterReader::read(const TableRow& row) {
    return RowReading(*this, row).run();
}

}  // namespace nuanyang::registry::imports
