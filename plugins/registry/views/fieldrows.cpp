#include "registry/views/fieldrows.h"

#include <algorithm>
#include <utility>

#include "registry/domain/textlist.h"

namespace nuanyang::registry {

namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isMandatory(Field field) {
    return field == Field::Name || field == Field::Unit;
}

}  // namespace

FieldRows::FieldRows(QString title, std::vector<Field> fields, const Vocabulary& vocabulary,
                     const PersonRecord& record, Language language, QObject* parent)
    : QAbstractListModel(parent), m_title(std::move(title)), m_language(language) {
    for (const Field field : fields) {
        const FieldSpec& spec = specOf(field);
        m_rows.push_back({.spec = &spec,
                          .options = optionsOf(spec, vocabulary, language),
                          .value = record.text(field),
                          .original = record.text(field),
                          .problem = {}});
    }
}

int FieldRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> FieldRows::roleNames() const {
    return {{KindRole, "kind"},           {LabelRole, "caption"},       {HintRole, "advice"},
            {ValueRole, "value"},         {OptionsRole, "options"},     {ChosenRole, "chosen"},
            {SelectionRole, "selection"}, {MandatoryRole, "mandatory"}, {ProblemRole, "problem"}};
}

QVariant FieldRows::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
        case KindRole:
            return QString::fromLatin1(kindOf(*row.spec));
        case LabelRole:
            return toQString(row.spec->label(m_language));
        case HintRole:
            return hintOf(*row.spec);
        case ValueRole:
            return toQString(row.value);
        case OptionsRole: {
            QStringList labels;
            for (const Option& option : row.options) {
                labels.append(option.label);
            }
            return labels;
        }
        case ChosenRole:
            return chosenIn(row);
        case SelectionRole:
            return QVariant::fromValue(selectionIn(row));
        case MandatoryRole:
            return isMandatory(row.spec->field);
        case ProblemRole:
            return row.problem;
        default:
            return {};
    }
}

const char* FieldRows::kindOf(const FieldSpec& spec) {
    switch (spec.shape) {
        case Shape::Date:
            return "date";
        case Shape::Code:
        case Shape::Term:
        case Shape::Unit:
        case Shape::Branch:
        case Shape::Flag:
            return "choice";
        case Shape::CodeSet:
        case Shape::TermSet:
            return "several";
        default:
            return "text";
    }
}

QString FieldRows::hintOf(const FieldSpec& spec) const {
    switch (spec.shape) {
        case Shape::LunarDay:
            return tr("Month and day of the lunar calendar: 8-15");
        case Shape::YearSet:
            return tr("Years with commas between them: 2024,2025");
        case Shape::WordSet:
            return tr("Several words with commas between them");
        case Shape::Phones:
            return tr("Several numbers with commas between them");
        default:
            return {};
    }
}

std::vector<FieldRows::Option> FieldRows::optionsOf(const FieldSpec& spec,
                                                    const Vocabulary& vocabulary,
                                                    Language language) {
    std::vector<Option> options;
    const bool single = !spec.isSet();
    if (single) {
        options.push_back({"", tr("Not known")});
    }
    if (spec.codes != nullptr) {
        for (const Code& code : spec.codes()) {
            options.push_back({std::string(code.key), toQString(code.label(language))});
        }
    } else if (spec.shape == Shape::Term || spec.shape == Shape::TermSet) {
        for (const Term* term : vocabulary.termsOf(spec.list)) {
            options.push_back({term->code, toQString(term->label.in(language))});
        }
    } else if (spec.shape == Shape::Unit) {
        options.clear();
        for (const UnitName& unit : vocabulary.units) {
            options.push_back({unit.id.toString(), toQString(unit.name)});
        }
    } else if (spec.shape == Shape::Branch) {
        for (const BranchName& branch : vocabulary.branches) {
            options.push_back({branch.name, toQString(branch.name)});
        }
    } else if (spec.shape == Shape::Flag) {
        options.push_back({"true", tr("Yes")});
        options.push_back({"false", tr("No")});
    }
    return options;
}

int FieldRows::chosenIn(const Row& row) {
    const auto found = std::find_if(row.options.begin(), row.options.end(),
                                    [&row](const Option& each) { return each.code == row.value; });
    return found == row.options.end() ? -1 : static_cast<int>(found - row.options.begin());
}

QList<int> FieldRows::selectionIn(const Row& row) {
    const std::vector<std::string> codes = splitList(row.value);
    QList<int> selection;
    for (std::size_t option = 0; option < row.options.size(); ++option) {
        if (std::find(codes.begin(), codes.end(), row.options[option].code) != codes.end()) {
            selection.append(static_cast<int>(option));
        }
    }
    return selection;
}

void FieldRows::write(int row, const QString& text) {
    put(row, text.toStdString());
}

void FieldRows::choose(int row, int option) {
    const auto& options = m_rows.at(static_cast<std::size_t>(row)).options;
    put(row, options.at(static_cast<std::size_t>(option)).code);
}

void FieldRows::chooseSeveral(int row, const QList<int>& options) {
    std::string value;
    for (const int option : options) {
        value += value.empty() ? "" : ",";
        value += m_rows.at(static_cast<std::size_t>(row))
                     .options.at(static_cast<std::size_t>(option))
                     .code;
    }
    put(row, std::move(value));
}

void FieldRows::put(int row, std::string value) {
    Row& changed = m_rows.at(static_cast<std::size_t>(row));
    if (changed.value == value) {
        return;
    }
    changed.value = std::move(value);
    changed.problem.clear();
    const QModelIndex place = index(row);
    emit dataChanged(place, place, {ValueRole, ChosenRole, SelectionRole, ProblemRole});
}

void FieldRows::collectChanges(FieldValues& changes) const {
    for (const Row& row : m_rows) {
        if (row.value != row.original) {
            changes[row.spec->field] = row.value;
        }
    }
}

bool FieldRows::showProblem(Field field, const QString& sentence) {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].spec->field == field) {
            m_rows[row].problem = sentence;
            const QModelIndex place = index(static_cast<int>(row));
            emit dataChanged(place, place, {ProblemRole});
            return true;
        }
    }
    return false;
}

void FieldRows::clearProblems() {
    for (Row& row : m_rows) {
        row.problem.clear();
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {ProblemRole});
    }
}

}  // namespace nuanyang::registry
