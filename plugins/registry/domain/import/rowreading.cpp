#include "registry/domain/import/rowreading.h"

#include <algorithm>
#include <charconv>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/identityreader.h"
#include "registry/domain/lunarday.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

using Kind = Meaning::Kind;

Finding finding(Severity severity, const char* code, const std::string& value) {
    return {severity, invalidInput(code).with("value", value), {}};
}

bool isWordShape(const FieldSpec& spec) {
    switch (spec.shape) {
        case Shape::Code:
        case Shape::Term:
        case Shape::CodeSet:
        case Shape::TermSet:
        case Shape::Flag:
        case Shape::Unit:
        case Shape::Branch:
            return true;
        default:
            return false;
    }
}

/// Another field whose words stand in such columns too: 人员类别 with 工人, 居住状态 with 返乡.
std::optional<Field> fallbackOf(Field field) {
    switch (field) {
        case Field::Category:
            return Field::Rank;
        case Field::Rank:
        case Field::LifeState:
            return Field::Category;
        case Field::Living:
            return Field::Residence;
        case Field::Residence:
            return Field::Living;
        default:
            return std::nullopt;
    }
}

bool isUnknownWord(const Reading& reading) {
    return reading.value.empty() && !reading.findings.empty() &&
           reading.findings.front().error.code == "registry.import.word.unknown";
}

std::string wordOf(const TableCell& cell, const std::string& line) {
    return cell.kind == TableCell::Kind::Boolean ? (line == "TRUE" ? "是" : "否") : line;
}

/// Numbers of staff and houses come as `123.0` from some writers.
std::string wholeNumber(const TableCell& cell, std::string line) {
    const bool decimal = cell.kind == TableCell::Kind::Number && line.ends_with(".0");
    return decimal ? line.substr(0, line.size() - 2) : line;
}

/// Takes the first bracketed part out of `text`; nothing where there is none.
std::optional<std::string> takeBracket(std::string& text) {
    constexpr std::pair<std::string_view, std::string_view> brackets[] = {
        {"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}};
    for (const auto& [open, close] : brackets) {
        const std::size_t from = text.find(open);
        const std::size_t to = from == std::string::npos ? from : text.find(close, from);
        if (to != std::string::npos) {
            std::string inside = text.substr(from + open.size(), to - from - open.size());
            text.erase(from, to + close.size() - from);
            return inside;
        }
    }
    return std::nullopt;
}

bool contains(const std::string& text, std::string_view word) {
    return text.find(word) != std::string::npos;
}

/// Years and ranges of years: `2021-2023、2025年度`.
std::vector<std::string> yearsIn(const std::string& text, int latest) {
    std::vector<std::string> years;
    int last = 0;
    bool range = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t digits =
            std::min(text.find_first_not_of("0123456789", at), text.size()) - at;
        int year = 0;
        std::from_chars(text.data() + at, text.data() + at + digits, year);
        if (digits == 4 && year >= 1949 && year <= latest) {
            for (int each = range && last != 0 && last < year ? last + 1 : year; each <= year;
                 ++each) {
                years.push_back(std::to_string(each));
            }
            last = year;
            range = false;
        } else if (digits == 0) {
            range = range || text[at] == '-' || text[at] == '~' || text.compare(at, 3, "至") == 0 ||
                    text.compare(at, 3, "到") == 0;
        }
        at += std::max<std::size_t>(digits, 1);
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

}  // namespace

ReadRow RowReading::run() {
    m_read.row = m_row.number;
    for (std::size_t i = 0; i < m_roster.m_columns.size(); ++i) {
        readColumn(m_roster.m_columns[i], m_roster.m_relatives[i]);
    }
    finishRelatives();
    if (!m_phones.empty()) {
        m_read.values[Field::Phone] = join(m_phones, ",");
    }
    if (m_speaksOfWorkers && !has(Field::Rank) &&
        m_roster.m_vocabulary.term("rank", "worker") != nullptr) {
        m_read.values[Field::Rank] = "worker";
    }
    if (!has(Field::Name)) {
        problem(std::nullopt, Field::Name,
                {Severity::Error, invalidInput("registry.import.name.missing"), {}});
    }
    finishUnit();
    settleByNumber();
    dropSettledQuestions();
    checkWhole();
    std::stable_sort(m_read.problems.begin(), m_read.problems.end(),
                     [](const RowProblem& a, const RowProblem& b) {
                         return a.finding.severity == Severity::Error &&
                                b.finding.severity != Severity::Error;
                     });
    return std::move(m_read);
}

void RowReading::readColumn(const Column& column, int relative) {
    if (column.index >= m_row.cells.size() || column.meaning.kind < Kind::Field) {
        return;
    }
    const TableCell& cell = m_row.cells[column.index];
    if (cell.kind == TableCell::Kind::Error) {
        problem(column.index, std::nullopt,
                finding(Severity::Warning, "registry.import.cell.error", cell.text));
        return;
    }
    const std::string line = wholeNumber(cell, lineOf(cell.text));
    if (line.empty()) {
        return;
    }
    if (column.meaning.kind == Kind::Channel || column.meaning.isField(Field::Phone)) {
        readChannel(column, cell, relative);
    } else if (column.meaning.kind == Kind::Field) {
        readField(column, cell, wordOf(cell, line));
    } else {
        readRelative(column, line, relative);
    }
}

const std::string* RowReading::answerFor(Field field, const std::string& line) const {
    const auto& answers = m_roster.m_options.answers;
    if (answers.empty()) {
        return nullptr;
    }
    const auto answer = answers.find({field, line});
    return answer == answers.end() ? nullptr : &answer->second;
}

void RowReading::readField(const Column& column, const TableCell& cell, const std::string& line) {
    const Field field = column.meaning.field;
    const FieldSpec& spec = specOf(field);
    if (const std::string* answer = answerFor(field, line)) {
        offer(field, column, {*answer, {}});
        return;
    }
    if (field == Field::Name) {
        readName(column, line);
    } else if (field == Field::Health) {
        readHealth(column, line);
    } else if (field == Field::Honours) {
        readHonours(column, line);
    } else if (isWordShape(spec)) {
        readWords(column, line);
    } else if (spec.shape == Shape::Date) {
        readDateField(column, cell);
    } else if (spec.shape == Shape::NationalId) {
        readIdentityField(column, cell);
    } else if (spec.shape == Shape::YearSet) {
        readYears(column, line);
    } else {
        readText(column, cell, line);
    }
}

void RowReading::readText(const Column& column, const TableCell& cell, std::string text) {
    const Field field = column.meaning.field;
    if (saysNothing(text)) {
        return;
    }
    if (cell.kind == TableCell::Kind::Number && isScientific(text)) {
        offer(field, column,
              {{}, {finding(Severity::Question, "registry.import.number.rounded", text)}});
        return;
    }
    if (field == Field::LunarBirthday) {
        const auto day = readLunarDay(text);
        offer(
            field, column,
            day ? Reading{*day, {}}
                : Reading{{},
                          {finding(Severity::Question, "registry.import.date.unreadable", text)}});
        return;
    }
    if (specOf(field).shape == Shape::WordSet) {
        text = join(splitList(text), ",");
    }
    if (column.meaning.labelled) {
        text = column.heading + "：" + text;
    }
    offer(field, column, {std::move(text), {}});
}

void RowReading::readName(const Column& column, const std::string& line) {
    std::string name = compact(line);
    while (const auto hint = takeBracket(name)) {
        readNameHint(column, *hint);
    }
    for (const std::string_view mark : {"*", "★", "▲", "△", "●", "☆", "※", "#", "◆"}) {
        for (std::size_t at = name.find(mark); at != std::string::npos; at = name.find(mark)) {
            name.erase(at, mark.size());
            append(Field::Note, "姓名旁有标记" + std::string(mark));
        }
    }
    name = trim(name);
    if (saysNothing(name)) {
        return;
    }
    Reading reading{name, {}};
    if (name.find_first_of("0123456789") != std::string::npos || charactersOf(name).size() > 30) {
        reading.findings.push_back(finding(Severity::Warning, "registry.import.name.words", line));
    }
    offer(Field::Name, column, std::move(reading));
}

/// `张三（女）`, `张三（已故）`, `张三（曾用名李四）`
void RowReading::readNameHint(const Column& column, const std::string& hint) {
    for (const std::string_view former : {"曾用名", "原名", "又名", "曾名"}) {
        if (hint.starts_with(former)) {
            Reading names{trim(hint.substr(former.size())), {}};
            names.value = names.value.starts_with(":") ? names.value.substr(1) : names.value;
            offer(Field::FormerNames, column, std::move(names));
            return;
        }
    }
    for (const Field field : {Field::Sex, Field::LifeState, Field::EthnicGroup, Field::Category}) {
        const std::string value = m_roster.m_words.valueOf(specOf(field), hint);
        if (!value.empty() && !contains(value, "|")) {
            offer(field, column, {value, {}});
            return;
        }
    }
    append(Field::Note, hint);
    problem(column.index, Field::Name,
            finding(Severity::Warning, "registry.import.name.words", hint));
}

void RowReading::readWords(const Column& column, const std::string& line) {
    const Field field = column.meaning.field;
    const Reading& reading = m_roster.readWord(column, line);
    if (field == Field::Category || field == Field::Rank) {
        m_speaksOfWorkers = m_speaksOfWorkers || contains(line, "工人");
    }
    if (readElsewhere(column, line, reading)) {
        return;
    }
    if (field == Field::LifeState && reading.value == "dead") {
        readDeath(column, line);
    } else {
        offer(field, column, reading);
    }
}

/// 离休干部 among the ranks, 返乡 in the column that asks with whom: true where another field knows
/// the very word, or any word where this one knows none.
bool RowReading::readElsewhere(const Column& column, const std::string& line,
                               const Reading& reading) {
    const auto other = fallbackOf(column.meaning.field);
    if (!other || reading.findings.empty()) {
        return false;
    }
    const std::string value = m_roster.m_words.valueOf(specOf(*other), compact(line));
    if (!value.empty() && !contains(value, "|")) {
        offer(*other, column, {value, {}});
        return true;
    }
    Reading second = isUnknownWord(reading) ? m_roster.m_words.read(*other, line) : Reading{};
    const bool found = !second.value.empty();
    if (found) {
        offer(*other, column, std::move(second));
    }
    return found;
}

/// `2019年5月去世`
void RowReading::readDeath(const Column& column, const std::string& line) {
    std::string day = dense(line);
    for (const std::string_view word :
         {"已去世", "去世", "逝世", "病故", "死亡", "已故", "离世", "故"}) {
        const std::size_t at = day.find(word);
        day.erase(std::min(at, day.size()), at == std::string::npos ? 0 : word.size());
    }
    if (day.find_first_of("0123456789") != std::string::npos) {
        const DateReading died =
            readDate({TableCell::Kind::Text, day}, DateUse::Past, m_roster.m_options.today);
        offer(Field::Died, column, {died.date.toString(), died.findings});
    }
    offer(Field::LifeState, column, {"dead", {}});
}

/// What is no word for a state of health is the name of an illness.
void RowReading::readHealth(const Column& column, const std::string& line) {
    Reading reading = m_roster.readWord(column, line);
    const FieldSpec& spec = specOf(Field::Health);
    bool tellsMore = false;
    for (const std::string& part : splitList(line)) {
        tellsMore = tellsMore ||
                    (!saysNothing(part) && m_roster.m_words.valueOf(spec, compact(part)).empty());
    }
    std::erase_if(reading.findings, [](const Finding& each) {
        return each.error.code == "registry.import.word.unknown" ||
               each.error.code == "registry.import.word.taken";
    });
    offer(Field::Health, column, std::move(reading));
    if (tellsMore) {
        merge(Field::Illness, column, line);
    }
}

void RowReading::readHonours(const Column& column, const std::string& line) {
    const bool ofModelWorkers =
        contains(column.heading, "劳模") || contains(column.heading, "劳动模范");
    if (!ofModelWorkers) {
        offer(Field::Honours, column, m_roster.readWord(column, line));
        return;
    }
    const auto answer = saysYesOrNo(line);
    const bool level = contains(line, "级") || contains(line, "全国") || contains(line, "省") ||
                       contains(line, "市") || contains(line, "部");
    if (answer == true || (!answer && level)) {
        offer(Field::Honours, column, {"model-worker", {}});
    } else if (!answer) {
        offer(Field::Honours, column, m_roster.readWord(column, line));
    }
}

void RowReading::readYears(const Column& column, const std::string& line) {
    const std::string text = dense(line);
    const auto years = yearsIn(text, m_roster.m_options.today.year());
    const auto answer = saysYesOrNo(text);
    if (!years.empty()) {
        offer(Field::Hardship, column, {join(years, ","), {}});
    } else if (answer == true) {
        Finding which = finding(Severity::Question, "registry.import.hardship.year", line);
        which.choices = {std::to_string(m_roster.m_options.today.year())};
        offer(Field::Hardship, column, {{}, {std::move(which)}});
    } else if (!answer && !saysNothing(text)) {
        merge(Field::HardshipCause, column, line);
    }
}

void RowReading::readDateField(const Column& column, const TableCell& cell) {
    const Field field = column.meaning.field;
    const bool birth = field == Field::Birth;
    DateReading reading =
        readDate(cell, birth ? DateUse::Birth : DateUse::Past, m_roster.m_options.today);
    if (birth) {
        m_read.birthWritten = m_read.birthWritten.empty() ? reading.written : m_read.birthWritten;
        m_births = m_births.empty() ? reading.choices : m_births;
        if (!reading.lunar.empty()) {
            merge(Field::LunarBirthday, column, reading.lunar);
        }
    }
    const std::string line = lineOf(cell.text);
    const bool unread = !reading.date.isKnown() && reading.choices.empty();
    if (field == Field::Died && unread && !saysNothing(line)) {
        const std::string state = m_roster.m_words.valueOf(specOf(Field::LifeState), dense(line));
        if (saysYesOrNo(line) == true || state == "dead") {
            offer(Field::LifeState, column, {"dead", {}});
            return;
        }
    }
    offer(field, column, {reading.date.toString(), std::move(reading.findings)});
}

void RowReading::readIdentityField(const Column& column, const TableCell& cell) {
    IdentityReading reading = readIdentity(cell);
    offer(Field::NationalId, column,
          {reading.number ? reading.number->value() : std::string(), std::move(reading.findings)});
}

}  // namespace nuanyang::registry::imports
