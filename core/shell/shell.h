#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

#include "core/shell/appearancesettings.h"
#include "core/shell/catalog.h"
#include "core/shell/commandpalette.h"
#include "core/shell/dashboard.h"
#include "core/shell/dialogue.h"
#include "core/shell/door.h"
#include "core/shell/entrance.h"
#include "core/shell/firststart.h"
#include "core/shell/modulesoverview.h"
#include "core/shell/moduleviews.h"
#include "core/shell/navigation.h"
#include "core/shell/navigationentries.h"
#include "core/shell/pagemaker.h"
#include "core/shell/session.h"
#include "core/shell/shortcuts.h"
#include "core/shell/workers.h"

namespace nuanyang::core::shell {

/// The window over an open house: puts its parts together and leads from the door to the pages.
class Shell : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(nuanyang::core::shell::Door* door READ door CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::Dialogue* dialogue READ dialogue CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::Navigation* navigation READ navigation CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::NavigationEntries* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::AppearanceSettings* appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::Shortcuts* shortcuts READ shortcuts CONSTANT FINAL)
    /// Made when they are first asked for.
    Q_PROPERTY(nuanyang::core::shell::CommandPalette* palette READ palette CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::FirstStart* firstStart READ firstStart CONSTANT FINAL)

    Q_PROPERTY(bool paletteOpen READ isPaletteOpen WRITE setPaletteOpen NOTIFY overlayChanged FINAL)
    Q_PROPERTY(bool keyboardMapOpen READ isKeyboardMapOpen WRITE setKeyboardMapOpen NOTIFY
                   overlayChanged FINAL)
    Q_PROPERTY(QString groupName READ groupName NOTIFY stageChanged FINAL)

public:
    enum Stage {
        Entering,  ///< modules are being started
        Closed,    ///< somebody has to sign in
        Founding,  ///< an empty directory: a group is to be set up
        Inside,
    };
    Q_ENUM(Stage)

    /// `host` and `appearance` live longer.
    Shell(Host& host, AppearanceSettings& appearance, Language language);
    ~Shell() override;

    /// Leads on to where the one at the door belongs.
    void enter(const Entrance& entrance);
    /// Says something that was noticed before there was a window.
    void notice(const Error& error) { m_dialogue.showError(error); }
    void setLanguage(Language language);

    Stage stage() const { return m_stage; }
    Session& session() { return m_session; }
    Door* door() { return &m_door; }
    Dialogue* dialogue() { return &m_dialogue; }
    Navigation* navigation() { return &m_navigation; }
    NavigationEntries* entries() { return &m_entries; }
    AppearanceSettings* appearance() { return &m_appearance; }
    Shortcuts* shortcuts() { return &m_shortcuts; }
    CommandPalette* palette();
    FirstStart* firstStart();
    ModulesOverview* modulesOverview();
    Dashboard* dashboard();
    const Catalog& catalog() const { return m_catalog; }
    QString groupName() const;

    bool isPaletteOpen() const { return m_paletteOpen; }
    void setPaletteOpen(bool open);
    bool isKeyboardMapOpen() const { return m_keyboardMapOpen; }
    void setKeyboardMapOpen(bool open);

    /// Shortcuts mean something: nothing lies over the pages.
    bool takesShortcuts() const;
    /// Nothing of any module is under way.
    bool isQuiet() const { return m_views.underWay() == 0; }
    /// Closes all views and stops what they have under way, within the limit; false when something
    /// did not stop. The window is about to go.
    bool shutDown(std::chrono::milliseconds limit);

    /// Opens the settings on one of their pages: `accounts`.
    Q_INVOKABLE void openSettings(const QString& section);

signals:
    void stageChanged();
    void overlayChanged();
    void quitRequested();
    /// The backup is to take the place of the data, which has to be closed for that.
    void restoreRequested(const QString& file, const QString& passphrase);
    /// The translators have to follow before anything is drawn anew.
    void languageAboutToChange(nuanyang::Language language);
    /// Modules may have been loaded (after somebody has signed in, or switched one on): their
    /// catalogs have to be there before anything of theirs is drawn.
    void modulesAboutToShow();

private:
    void setStage(Stage stage);
    void startFor(const Caller& caller);
    void signedOut();
    void comeIn();
    void listenToModules();
    /// The module is about to stop; any thread.
    void letGo(const std::string& module);
    void noteChange();
    void modulesChanged();
    void refreshShortcuts();
    std::vector<OwnCommand> ownCommands();
    void run(const Contributed& command);

    Workers m_workers{4};
    Session m_session;
    AppearanceSettings& m_appearance;
    Dialogue m_dialogue;
    Catalog m_catalog;
    Navigation m_navigation;
    ModuleViews m_views;
    Door m_door;
    PageMaker m_pageMaker;
    NavigationEntries m_entries;
    Shortcuts m_shortcuts;
    std::unique_ptr<CommandPalette> m_palette;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<ModulesOverview> m_modulesOverview;
    std::unique_ptr<Dashboard> m_dashboard;
    Stage m_stage = Entering;
    bool m_paletteOpen = false;
    bool m_keyboardMapOpen = false;
    bool m_changeNoted = false;
    bool m_lockable = false;
};

}  // namespace nuanyang::core::shell
