#include "registry/views/peopleview.h"

#include <memory>
#include <utility>

#include "registry/views/peoplerows.h"
#include "registry/views/voiding.h"

namespace nuanyang::registry {

namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int stateFor(const std::string& gap) {
    if (gap == "channel") {
        return PeopleView::WithoutChannel;
    }
    if (gap == "birth") {
        return PeopleView::WithoutBirth;
    }
    return gap == "rank" ? PeopleView::WithoutRank : PeopleView::Living;
}

}  // namespace

PeopleView::PeopleView(Desk desk, ui::ViewContext& context, const Json& parameters)
    : m_desk(std::move(desk)), m_context(context), m_people(this) {
    m_people.setColumns(PeopleRows::columns());
    connect(&m_people, &ui::WindowedTableModel::countChanged, this, &PeopleView::countChanged);
    connect(&m_people, &ui::WindowedTableModel::stateChanged, this, &PeopleView::countChanged);
    m_desk.watch(this, [this] { m_people.refresh(); });
    begin(parameters);
}

void PeopleView::begin(const Json& parameters) {
    if (!parameters.is_object()) {
        readChoices(Json::object());
        applyFilter();
        return;
    }
    m_stateIndex = stateFor(parameters.value("gap", std::string()));
    readChoices(parameters);
    if (!parameters.contains("rank")) {
        applyFilter();
    }
    if (parameters.value("add", false)) {
        addPerson();
    }
}

void PeopleView::readChoices(const Json& parameters) {
    const std::string rank = parameters.value("rank", std::string());
    m_context.useCases().run(
        this, "registry.list",
        [read = m_desk.readVocabulary](const Call& call) { return read.run(call); },
        [this, rank](Result<Vocabulary> vocabulary) {
            if (vocabulary) {
                m_vocabulary = std::move(*vocabulary);
                emit choicesChanged();
            }
            const auto ranks = m_vocabulary.termsOf("rank");
            for (std::size_t index = 0; index < ranks.size(); ++index) {
                if (ranks[index]->code == rank) {
                    setRankIndex(static_cast<int>(index) + 1);
                }
            }
        });
}

QString PeopleView::countText() const {
    if (m_people.state() != ui::WindowedTableModel::Ready) {
        return {};
    }
    return tr("%n person(s)", nullptr, m_people.count());
}

QStringList PeopleView::unitNames() const {
    QStringList names{tr("All units")};
    for (const UnitName& unit : m_vocabulary.units) {
        names.append(toQString(unit.name));
    }
    return names;
}

QStringList PeopleView::categoryNames() const {
    return termNames("category", tr("All categories"));
}

QStringList PeopleView::rankNames() const {
    return termNames("rank", tr("All ranks"));
}

QStringList PeopleView::termNames(const char* list, const QString& all) const {
    QStringList names{all};
    for (const Term* term : m_vocabulary.termsOf(list)) {
        names.append(toQString(term->label.in(m_context.language())));
    }
    return names;
}

QStringList PeopleView::stateNames() const {
    return {tr("Living"), tr("Living and deceased"), tr("Without a working contact"),
            tr("Date of birth missing"), tr("Rank missing")};
}

void PeopleView::setFilter(int& member, int value) {
    if (member != value) {
        member = value;
        emit filterChanged();
        applyFilter();
    }
}

PeopleFilter PeopleView::filter() const {
    PeopleFilter filter;
    if (m_unitIndex > 0) {
        filter.unit = m_vocabulary.units.at(static_cast<std::size_t>(m_unitIndex) - 1).id;
    }
    const auto add = [&filter, this](Field field, const char* list, int index) {
        if (index > 0) {
            filter.where.emplace_back(
                field, m_vocabulary.termsOf(list).at(static_cast<std::size_t>(index) - 1)->code);
        }
    };
    add(Field::Category, "category", m_categoryIndex);
    add(Field::Rank, "rank", m_rankIndex);
    filter.withDead = m_stateIndex == WithDead;
    filter.withoutChannel = m_stateIndex == WithoutChannel;
    if (m_stateIndex == WithoutBirth) {
        filter.where.emplace_back(Field::Birth, "");
    } else if (m_stateIndex == WithoutRank) {
        filter.where.emplace_back(Field::Rank, "");
    }
    return filter;
}

void PeopleView::applyFilter() {
    ui::RowQuery query{.sortColumn = m_people.sortColumn(),
                       .descending = m_people.isDescending(),
                       .filter = m_people.filter()};
    if (query.sortColumn.isEmpty()) {
        query.sortColumn = QStringLiteral("name");
    }
    m_people.setSource(std::make_shared<PeopleRows>(m_desk.listPeople, filter()), m_context,
                       "registry.list", query);
}

void PeopleView::open(qint64 person) {
    if (person > 0) {
        m_context.navigator().openPerson(SubjectId{person});
    }
}

void PeopleView::addPerson() {
    openForm({});
}

void PeopleView::editCurrent() {
    if (const qint64 person = m_people.currentId(); person > 0) {
        openForm(SubjectId{person});
    }
}

void PeopleView::openForm(std::optional<SubjectId> person) {
    closeForm();
    m_form = new PersonForm(m_desk, m_context, person, this);
    connect(m_form, &PersonForm::saved, this, &PeopleView::closeForm);
    connect(m_form, &PersonForm::left, this, &PeopleView::closeForm);
    emit formChanged();
}

void PeopleView::closeForm() {
    if (m_form != nullptr) {
        std::exchange(m_form, nullptr)->deleteLater();
        emit formChanged();
    }
}

void PeopleView::voidCurrent() {
    if (const qint64 person = m_people.currentId(); person > 0) {
        askAndVoid(m_desk, m_context, SubjectId{person}, this, [] {});
    }
}

}  // namespace nuanyang::registry
