#include "core/shell/personview.h"

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

PersonView::PersonView(SubjectId person, const Session& session, const Catalog& catalog,
                       ModuleViews& views)
    : m_person(person), m_session(session), m_views(views) {
    for (const Contributed* tab : catalog.of(modules::ContributionKind::PersonTab)) {
        module::ViewRequest request;
        request.subject = person;
        m_tabs.push_back({tab->what.id, catalog.titleOf(*tab),
                          QString::fromStdString(tab->what.icon), views.view(*tab, request)});
    }
    if (!m_tabs.empty()) {
        m_tabs.front().view->open();
    }
    m_name = tr("Person %1").arg(QString::fromStdString(person.toString()));
    load();
}

PersonView::~PersonView() = default;

void PersonView::load() {
    const auto directory = m_session.host().persons();
    if (!directory) {
        return;
    }
    m_views.useCasesOf({}).run(
        this, "shell.person",
        [directory, person = m_person](const Call& call) {
            return directory->person(call, person);
        },
        [this](Result<module::PersonDirectory::Person> person) { show(person); });
}

void PersonView::show(const Result<module::PersonDirectory::Person>& person) {
    if (person) {
        m_name = QString::fromStdString(person->name);
        m_summary = QString::fromStdString(person->summary);
        m_living = person->living;
        m_missing.clear();
    } else {
        const Sentence sentence = m_session.sentence(person.error());
        m_missing = QString::fromStdString(sentence.message);
        m_missingHint = QString::fromStdString(sentence.hint);
    }
    emit personChanged();
}

int PersonView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tabs.size());
}

QVariant PersonView::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Tab& tab = m_tabs[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ViewRole:
            return QVariant::fromValue(tab.view.get());
        case Qt::DisplayRole:
        case TitleRole:
            return tab.title;
        case IconRole:
            return tab.icon;
        default:
            return {};
    }
}

QHash<int, QByteArray> PersonView::roleNames() const {
    return {{ViewRole, "hosted"}, {TitleRole, "title"}, {IconRole, "iconName"}};
}

void PersonView::setCurrentTab(int tab) {
    if (tab == m_currentTab || tab < 0 || tab >= rowCount()) {
        return;
    }
    m_currentTab = tab;
    const Tab& chosen = m_tabs[static_cast<std::size_t>(tab)];
    chosen.view->open();
    emit currentTabChanged();
    emit tabChosen(QString::fromStdString(chosen.id));
}

void PersonView::chooseTab(const std::string& id) {
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&id](const Tab& tab) { return tab.id == id; });
    if (found != m_tabs.end()) {
        setCurrentTab(static_cast<int>(found - m_tabs.begin()));
    }
}

HostedView* PersonView::view() const {
    return m_tabs.empty() ? nullptr : m_tabs[static_cast<std::size_t>(m_currentTab)].view.get();
}

QStringList PersonView::titles() const {
    QStringList titles;
    for (const Tab& tab : m_tabs) {
        titles.append(tab.title);
    }
    return titles;
}

}  // namespace nuanyang::core::shell
