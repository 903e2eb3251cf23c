#pragma once

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <vector>

#include "core/shell/appearancesettings.h"
#include "core/shell/catalog.h"
#include "core/shell/dashboard.h"
#include "core/shell/dialogue.h"
#include "core/shell/door.h"
#include "core/shell/modulesoverview.h"
#include "core/shell/moduleviews.h"
#include "core/shell/navigation.h"
#include "core/shell/page.h"
#include "core/shell/settingsindex.h"

namespace nuanyang::core::shell {

/// Makes the page of a place: one of the window's own, a person's, or a module's.
class PageMaker {
    Q_DECLARE_TR_FUNCTIONS(PageMaker)

public:
    /// What pages are made with; all of it lives longer.
    struct Parts {
        Session& session;
        Catalog& catalog;
        ModuleViews& views;
        Dialogue& dialogue;
        Navigation& navigation;
        AppearanceSettings& appearance;
        Door& door;
        /// A backup, and its passphrase or nothing, is to take the place of the data.
        std::function<void(const QString& file, const QString& passphrase)> restore;
    };

    PageMaker(Parts parts, std::function<Dashboard*()> dashboard,
              std::function<ModulesOverview*()> modulesOverview);

    std::unique_ptr<Page> make(const Place& place) const;

private:
    std::unique_ptr<Page> makeOwn(const QString& file, QObject* viewModel,
                                  const QString& title) const;
    std::unique_ptr<Page> makePerson(const Place& place) const;
    std::unique_ptr<Page> makeSettings(const Place& place) const;
    std::unique_ptr<Page> makeContributed(const Place& place) const;
    std::vector<SettingsIndex::Entry> settingsEntries() const;
    SettingsIndex::Entry entry(const char* id, const QString& title, const char* icon,
                               const char* file,
                               std::function<std::unique_ptr<QObject>()> make) const;

    Parts m_parts;
    std::function<Dashboard*()> m_dashboard;
    std::function<ModulesOverview*()> m_modulesOverview;
};

}  // namespace nuanyang::core::shell
