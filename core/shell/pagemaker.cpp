#include "core/shell/pagemaker.h"

#include <QCoreApplication>

#include <utility>

#include "core/shell/aboutpage.h"
#include "core/shell/accountspage.h"
#include "core/shell/backuppage.h"
#include "core/shell/departmentpage.h"
#include "core/shell/personview.h"

namespace nuanyang::core::shell {

PageMaker::PageMaker(Parts parts, std::function<Dashboard*()> dashboard,
                     std::function<ModulesOverview*()> modulesOverview)
    : m_parts(parts),
      m_dashboard(std::move(dashboard)),
      m_modulesOverview(std::move(modulesOverview)) {}

std::unique_ptr<Page> PageMaker::make(const Place& place) const {
    if (place.view == views::dashboard) {
        return makeOwn(QStringLiteral("DashboardPage.qml"), m_dashboard(), tr("Overview"));
    }
    if (place.view == views::modules) {
        return makeOwn(QStringLiteral("ModulesPage.qml"), m_modulesOverview(), tr("Modules"));
    }
    if (place.view == views::person) {
        return makePerson(place);
    }
    return place.view == views::settings ? makeSettings(place) : makeContributed(place);
}

std::unique_ptr<Page> PageMaker::makeOwn(const QString& file, QObject* viewModel,
                                         const QString& title) const {
    return std::make_unique<Page>(m_parts.views.ownView(file, viewModel), title, QStringList());
}

std::unique_ptr<Page> PageMaker::makePerson(const Place& place) const {
    auto viewModel = std::make_unique<PersonView>(*place.person, m_parts.session, m_parts.catalog,
                                                  m_parts.views);
    PersonView* person = viewModel.get();
    auto page = makeOwn(QStringLiteral("PersonPage.qml"), person, person->name());
    Navigation* navigation = &m_parts.navigation;
    QObject::connect(person, &PersonView::personChanged, page.get(),
                     [page = page.get(), person] { page->setTitle(person->name()); });
    QObject::connect(person, &PersonView::tabChosen, navigation,
                     [navigation](const QString& tab) { navigation->noteTab(tab.toStdString()); });
    QObject::connect(navigation, &Navigation::tabRequested, person, [navigation, person] {
        if (navigation->place()->view == views::person) {
            person->chooseTab(navigation->place()->tab);
        }
    });
    person->chooseTab(place.tab);
    page->setComposed();
    page->keep(std::move(viewModel));
    return page;
}

std::unique_ptr<Page> PageMaker::makeSettings(const Place& place) const {
    auto viewModel = std::make_unique<SettingsIndex>(settingsEntries());
    SettingsIndex* settings = viewModel.get();
    Navigation* navigation = &m_parts.navigation;
    QObject::connect(settings, &SettingsIndex::chosen, navigation,
                     [navigation](const QString& id) { navigation->noteTab(id.toStdString()); });
    QObject::connect(navigation, &Navigation::tabRequested, settings, [navigation, settings] {
        if (navigation->place()->view == views::settings) {
            settings->choose(navigation->place()->tab);
        }
    });
    settings->choose(place.tab);
    auto page = makeOwn(QStringLiteral("SettingsPage.qml"), settings, tr("Settings"));
    page->keep(std::move(viewModel));
    return page;
}

std::unique_ptr<Page> PageMaker::makeContributed(const Place& place) const {
    const Contributed* contributed = m_parts.catalog.find(place.view);
    module::ViewRequest request{place.view, place.person, place.parameters};
    if (!contributed) {
        // The module is off, or was never there: the page says so.
        Contributed missing;
        missing.what.id = place.view;
        missing.module = place.view.substr(0, place.view.find('.'));
        return std::make_unique<Page>(m_parts.views.view(missing, std::move(request)), tr("Page"),
                                      QStringList());
    }
    const QString title = m_parts.catalog.titleOf(*contributed);
    const QString section = m_parts.catalog.sectionTitle(contributed->what.section);
    // A section that is called like its page says nothing twice.
    const QStringList trail =
        section.isEmpty() || section == title ? QStringList() : QStringList(section);
    return std::make_unique<Page>(m_parts.views.view(*contributed, std::move(request)), title,
                                  trail);
}

SettingsIndex::Entry PageMaker::entry(const char* id, const QString& title, const char* icon,
                                      const char* file,
                                      std::function<std::unique_ptr<QObject>()> make) const {
    return {id, title, QString::fromLatin1(icon),
            m_parts.views.ownView(QString::fromLatin1(file), std::move(make))};
}

std::vector<SettingsIndex::Entry> PageMaker::settingsEntries() const {
    const Parts& parts = m_parts;
    ui::UseCaseRunner* useCases = &parts.views.useCasesOf({});
    std::vector<SettingsIndex::Entry> entries;
    entries.push_back({"appearance", tr("Appearance"), "palette",
                       parts.views.ownView("AppearanceSettingsPage.qml", &parts.appearance)});
    entries.push_back({"modules", tr("Modules"), "extension",
                       parts.views.ownView("ModulesPage.qml", m_modulesOverview())});
    entries.push_back(entry("department", tr("Department"), "corporate_fare",
                            "DepartmentSettingsPage.qml", [&parts, useCases] {
                                return std::make_unique<DepartmentPage>(parts.session, *useCases,
                                                                        parts.dialogue);
                            }));
    entries.push_back(
        entry("accounts", tr("Accounts"), "manage_accounts", "AccountsSettingsPage.qml",
              [&parts, useCases] {
                  auto page = std::make_unique<AccountsPage>(
                      parts.session, *useCases, parts.dialogue, parts.appearance.idleMinutes());
                  QObject::connect(page.get(), &AccountsPage::lockAfterChanged, &parts.door,
                                   &Door::setLockMinutes);
                  QObject::connect(page.get(), &AccountsPage::lockAfterChanged, &parts.appearance,
                                   &AppearanceSettings::setIdleMinutes);
                  QObject::connect(page.get(), &AccountsPage::ownPasswordSet, &parts.door,
                                   [door = &parts.door] { door->setHasPassword(true); });
                  return page;
              }));
    entries.push_back(
        entry("backup", tr("Backup"), "backup", "BackupSettingsPage.qml", [&parts, useCases] {
            auto page = std::make_unique<BackupPage>(parts.session, *useCases, parts.dialogue);
            QObject::connect(page.get(), &BackupPage::restoreRequested, &parts.navigation,
                             parts.restore);
            return page;
        }));
    for (const Contributed* page : parts.catalog.of(modules::ContributionKind::SettingsPage)) {
        entries.push_back({page->what.id, parts.catalog.titleOf(*page),
                           QString::fromStdString(page->what.icon), parts.views.view(*page, {})});
    }
    entries.push_back(entry("about", tr("About Nuanyang"), "info", "AboutSettingsPage.qml",
                            [&parts] { return std::make_unique<AboutPage>(parts.session); }));
    return entries;
}

}  // namespace nuanyang::core::shell
