// How what several cells say of one person is put together.
#include <algorithm>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/rowreading.h"
#include "registry/domain/import/unitreader.h"
#include "registry/domain/personcheck.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

using Kind = Meaning::Kind;

constexpr std::size_t longestText = 500;

bool joinsTexts(Field field) {
    switch (field) {
        case Field::Note:
        case Field::Spouse:
        case Field::Children:
        case Field::Illness:
        case Field::HardshipCause:
        case Field::FormerNames:
            return true;
        default:
            return false;
    }
}

/// `1950` is the less precise `1950-03`.
bool refines(const std::string& precise, const std::string& rough) {
    return precise.size() > rough.size() && precise.starts_with(rough);
}

std::string united(const std::string& a, const std::string& b) {
    std::vector<std::string> parts = splitList(a + "," + b);
    std::sort(parts.begin(), parts.end());
    return join(parts, ",");
}

/// At most so many characters; true where some were cut off.
bool cut(std::string& text, std::size_t most) {
    if (text.size() <= most) {
        return false;
    }
    const auto characters = charactersOf(text);
    if (characters.size() <= most) {
        return false;
    }
    text.clear();
    for (std::size_t i = 0; i < most; ++i) {
        text += characters[i];
    }
    return true;
}

}  // namespace

void RowReading::problem(std::optional<std::size_t> column, std::optional<Field> field,
                         Finding finding) {
    if (field) {
        finding.error.arguments.emplace("field", specOf(*field).key);
    }
    m_read.problems.push_back({m_row.number, column, field, std::move(finding)});
}

void RowReading::offer(Field field, const Column& column, Reading reading) {
    for (Finding& finding : reading.findings) {
        problem(column.index, field, std::move(finding));
    }
    m_columnOf.emplace(field, column.index);
    if (!reading.value.empty()) {
        merge(field, column, std::move(reading.value));
    }
}

void RowReading::merge(Field field, const Column& column, std::string value) {
    const FieldSpec& spec = specOf(field);
    m_columnOf.emplace(field, column.index);
    if (spec.shape == Shape::Text && cut(value, longestText)) {
        problem(column.index, field,
                {Severity::Warning, invalidInput("registry.import.text.cut"), {}});
    }
    const auto known = m_read.values.find(field);
    if (known == m_read.values.end()) {
        m_read.values.emplace(field, std::move(value));
    } else if (known->second == value) {
        return;
    } else if (joinsTexts(field)) {
        append(field, value);
    } else if (spec.isSet()) {
        known->second = united(known->second, value);
    } else if (spec.shape == Shape::Date) {
        mergeDates(field, column, value);
    } else {
        differ(field, column, value);
    }
}

void RowReading::mergeDates(Field field, const Column& column, const std::string& value) {
    std::string& known = m_read.values[field];
    if (refines(value, known)) {
        known = value;
    } else if (!refines(known, value)) {
        differ(field, column, value);
    }
}

/// A free text is taken as the first column has it; of anything else somebody has to choose.
void RowReading::differ(Field field, const Column& column, const std::string& value) {
    const std::string known = m_read.values[field];
    const bool text = specOf(field).shape == Shape::Text && field != Field::Name;
    Finding finding{
        text ? Severity::Warning : Severity::Question,
        invalidInput("registry.import.values.differ").with("value", known).with("other", value),
        {known, value}};
    if (!text && field != Field::Name) {
        m_read.values.erase(field);
    }
    problem(column.index, field, std::move(finding));
}

void RowReading::append(Field field, const std::string& text) {
    std::string& known = m_read.values[field];
    if (known.find(text) == std::string::npos) {
        known += (known.empty() ? "" : "；") + text;
        cut(known, longestText);
    }
}

void RowReading::readChannel(const Column& column, const TableCell& cell, int relative) {
    PhoneReading reading = readPhones(cell);
    for (Finding& finding : reading.findings) {
        problem(column.index, Field::Phone, std::move(finding));
    }
    m_columnOf.emplace(Field::Phone, column.index);
    for (FoundPhone& phone : reading.phones) {
        const bool others = !phone.owner.empty() && phone.owner != "self";
        if (!others && relative >= 0) {
            Relative& owner = m_relatives[relative];
            owner.owner = owner.owner.empty() ? column.meaning.owner : owner.owner;
            owner.relation = owner.relation.empty() ? column.meaning.relation : owner.relation;
            owner.name = owner.name.empty() ? phone.name : owner.name;
            owner.channels.push_back({std::move(phone.value), {}, {}, column.index});
        } else if (!others) {
            if (std::find(m_phones.begin(), m_phones.end(), phone.value) == m_phones.end()) {
                m_phones.push_back(std::move(phone.value));
            }
        } else {
            const bool gap = !phone.relation.empty() && !phone.name.empty();
            m_read.channels.push_back({std::move(phone.value), std::move(phone.owner),
                                       phone.relation + (gap ? " " : "") + phone.name,
                                       column.index});
        }
    }
}

void RowReading::readRelative(const Column& column, const std::string& line, int number) {
    if (saysNothing(line)) {
        return;
    }
    Relative& relative = m_relatives[number];
    relative.owner = relative.owner.empty() ? column.meaning.owner : relative.owner;
    relative.relation = relative.relation.empty() ? column.meaning.relation : relative.relation;
    switch (column.meaning.kind) {
        case Kind::RelativeName:
            relative.name = compact(line);
            relative.label = column.heading;
            break;
        case Kind::Relation: {
            const Kin kin = readKin(line);
            relative.relation = compact(line);
            const bool general = relative.owner == "relative" || relative.owner == "other";
            relative.owner =
                general && !kin.owner.empty() && kin.owner != "self" ? kin.owner : relative.owner;
            break;
        }
        default:
            relative.notes.push_back(column.heading + "：" + line);
            break;
    }
}

void RowReading::finishRelatives() {
    for (auto& [number, relative] : m_relatives) {
        finishRelative(relative);
    }
}

void RowReading::finishRelative(Relative& relative) {
    const bool gap = !relative.relation.empty() && !relative.name.empty();
    const std::string who = relative.relation + (gap ? " " : "") + relative.name;
    for (ReadChannel& channel : relative.channels) {
        channel.owner = relative.owner;
        channel.relation = who;
        m_read.channels.push_back(std::move(channel));
    }
    std::string text = who;
    for (const std::string& note : relative.notes) {
        text += (text.empty() ? "" : "，") + note;
    }
    const bool kept = !relative.channels.empty() && relative.notes.empty();
    if (text.empty()) {
        return;
    }
    if (relative.owner == "spouse" && !relative.name.empty()) {
        append(Field::Spouse, text);
    } else if (relative.owner == "child" && !relative.name.empty()) {
        append(Field::Children, text);
    } else if (!kept) {
        append(Field::Note, (relative.label.empty() ? "" : relative.label + "：") + text);
    }
}

void RowReading::finishUnit() {
    if (has(Field::Unit)) {
        return;
    }
    const bool asked =
        std::any_of(m_read.problems.begin(), m_read.problems.end(),
                    [](const RowProblem& each) { return each.field == Field::Unit; });
    if (asked) {
        return;
    }
    if (!m_roster.m_options.unit.empty()) {
        m_read.values[Field::Unit] = m_roster.m_options.unit;
        return;
    }
    const auto original = m_read.values.find(Field::OriginalUnit);
    if (original != m_read.values.end()) {
        const Reading reading = readUnit(original->second, m_roster.m_vocabulary);
        if (!reading.value.empty()) {
            m_read.values[Field::Unit] = reading.value;
            return;
        }
    }
    problem(std::nullopt, Field::Unit,
            {Severity::Error, invalidInput("registry.import.unit.missing"), {}});
}

/// January or October: the identity number often knows.
void RowReading::settleByNumber() {
    const auto text = m_read.values.find(Field::NationalId);
    if (m_births.empty() || has(Field::Birth) || text == m_read.values.end()) {
        return;
    }
    const auto number = NationalId::parse(text->second);
    std::vector<PartialDate> fitting = m_births;
    std::erase_if(fitting, [&](const PartialDate& birth) {
        return !number || *birth.earliest() > number->birth() || number->birth() > *birth.latest();
    });
    if (fitting.size() != 1) {
        return;
    }
    const auto asked =
        std::find_if(m_read.problems.begin(), m_read.problems.end(), [](const RowProblem& each) {
            return each.field == Field::Birth && each.finding.severity == Severity::Question;
        });
    if (asked != m_read.problems.end()) {
        asked->finding.severity = Severity::Warning;
        asked->finding.error.code = "registry.import.date.settledByNumber";
        asked->finding.error.arguments.insert_or_assign("date", fitting.front().toString());
    }
    m_read.values[Field::Birth] = fitting.front().toString();
}

/// Another column has answered.
void RowReading::dropSettledQuestions() {
    std::erase_if(m_read.problems, [&](const RowProblem& each) {
        const auto value = each.field ? m_read.values.find(*each.field) : m_read.values.end();
        const auto& choices = each.finding.choices;
        return each.finding.severity == Severity::Question && value != m_read.values.end() &&
               std::any_of(choices.begin(), choices.end(), [&](const std::string& choice) {
                   return choice == value->second || refines(value->second, choice);
               });
    });
}

/// What cannot be together is taken back, one field after the other, and asked about.
void RowReading::takeBack(const registry::Problem& impossible) {
    Finding finding{Severity::Question, impossible.error, {}};
    finding.error.arguments.insert_or_assign("value", m_read.values[impossible.field]);
    const auto column = m_columnOf.find(impossible.field);
    problem(column == m_columnOf.end() ? std::nullopt : std::optional(column->second),
            impossible.field, std::move(finding));
    m_read.values.erase(impossible.field);
}

void RowReading::checkWhole() {
    for (std::size_t round = 0; round < fieldSpecs().size(); ++round) {
        PersonRecord record(SubjectId{}, m_read.values);
        complete(record, m_read.values);
        const auto problems = check(record, m_roster.m_options.today);
        const auto impossible =
            std::find_if(problems.begin(), problems.end(), [](const registry::Problem& each) {
                return each.severity == registry::Severity::Error && each.field != Field::Name &&
                       each.field != Field::Unit;
            });
        if (impossible != problems.end() && has(impossible->field)) {
            takeBack(*impossible);
            continue;
        }
        for (const registry::Problem& each : problems) {
            if (each.severity == registry::Severity::Warning) {
                const auto column = m_columnOf.find(each.field);
                problem(column == m_columnOf.end() ? std::nullopt : std::optional(column->second),
                        each.field, {Severity::Warning, each.error, {}});
            }
        }
        return;
    }
}

}  // namespace nuanyang::registry::imports
