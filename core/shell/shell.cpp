#include "core/shell/shell.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <utility>

namespace nuanyang::core::shell {

Shell::Shell(Host& host, AppearanceSettings& appearance, Language language)
    : m_session(host, language),
      m_appearance(appearance),
      m_dialogue(m_session),
      m_catalog(m_session),
      m_navigation(m_dialogue),
      m_views(m_session, m_workers, m_navigation),
      m_door(m_session, m_workers),
      m_pageMaker(
          {m_session, m_catalog, m_views, m_dialogue, m_navigation, m_appearance, m_door,
           [this](const QString& file, const QString& passphrase) {
               emit restoreRequested(file, passphrase);
           }},
          [this] { return dashboard(); }, [this] { return modulesOverview(); }),
      m_entries(m_session, m_catalog) {
    m_navigation.setPageMaker([this](const Place& place) { return m_pageMaker.make(place); });
    connect(&m_door, &Door::signedIn, this, [this] { startFor(m_session.caller()); });
    connect(&m_door, &Door::signedOut, this, &Shell::signedOut);
    connect(&m_door, &Door::changed, this, &Shell::overlayChanged);
    connect(&m_door, &Door::changed, this, [this] {
        if (m_door.canLock() != std::exchange(m_lockable, m_door.canLock())) {
            refreshShortcuts();  // locking has a key of its own
        }
    });
    connect(&m_catalog, &Catalog::changed, this, &Shell::refreshShortcuts);
    connect(&appearance, &AppearanceSettings::languageChosen, this, &Shell::setLanguage);
    connect(&appearance, &AppearanceSettings::notSaved, this, &Shell::notice);
    m_door.setLockMinutes(appearance.idleMinutes());
    host.setLanguage(language);
    listenToModules();
}

Shell::~Shell() {
    m_session.host().listen({});
    m_views.closeAll();
}

void Shell::setStage(Stage stage) {
    m_stage = stage;
    emit stageChanged();
}

void Shell::enter(const Entrance& entrance) {
    if (entrance.trouble) {
        m_dialogue.showError(*entrance.trouble);
    }
    if (!entrance.caller) {
        m_door.setHasPassword(entrance.asksForPassword);
        m_door.close();
        setStage(Closed);
        return;
    }
    if (!m_session.isSignedIn()) {
        m_session.enter(*entrance.caller);
    }
    if (entrance.empty) {
        setStage(Founding);
        return;
    }
    comeIn();
}

void Shell::comeIn() {
    emit modulesAboutToShow();
    m_catalog.refresh();
    m_navigation.goHome();
    setStage(Inside);
}

void Shell::startFor(const Caller& caller) {
    setStage(Entering);
    m_workers.submit([self = QPointer<Shell>(this), host = &m_session.host(), caller,
                      language = m_session.language()] {
        auto entrance = enterAs(*host, caller, language);
        QMetaObject::invokeMethod(
            qApp,
            [self, entrance = std::move(entrance)] {
                if (self) {
                    self->enter(entrance);
                }
            },
            Qt::QueuedConnection);
    });
}

void Shell::signedOut() {
    m_dialogue.clear();
    m_navigation.clear();
    m_views.closeAll();
    m_dashboard.reset();
    m_modulesOverview.reset();
    m_palette.reset();
    m_session.leave();
    m_session.host().signOut();
    m_catalog.refresh();
    setStage(Closed);
}

void Shell::setLanguage(Language language) {
    m_dialogue.clear();
    emit languageAboutToChange(language);
    m_session.host().setLanguage(language);
    m_session.setLanguage(language);
    if (m_stage != Inside) {
        return;
    }
    // Views keep their language for life, so they are made anew; the way gone is kept.
    m_dashboard.reset();
    m_catalog.refresh();
    m_navigation.rebuild();
    emit stageChanged();
}

CommandPalette* Shell::palette() {
    if (!m_palette) {
        CommandPalette::Actions actions;
        actions.ownCommands = [this] { return ownCommands(); };
        actions.openView = [this](const std::string& view, const Json& parameters) {
            m_navigation.openView(view, parameters);
        };
        actions.openPerson = [this](SubjectId person) { m_navigation.openPerson(person, {}); };
        actions.runCommand = [this](const Contributed& command) { run(command); };
        m_palette = std::make_unique<CommandPalette>(m_session, m_catalog, std::move(actions));
    }
    return m_palette.get();
}

FirstStart* Shell::firstStart() {
    if (!m_firstStart) {
        m_firstStart = std::make_unique<FirstStart>(m_session, m_views.useCasesOf({}));
        connect(m_firstStart.get(), &FirstStart::founded, this, [this](const QString& groupName) {
            if (!groupName.isEmpty()) {
                m_appearance.setGroupName(groupName);
            }
            comeIn();
        });
    }
    return m_firstStart.get();
}

ModulesOverview* Shell::modulesOverview() {
    if (!m_modulesOverview) {
        m_modulesOverview =
            std::make_unique<ModulesOverview>(m_session, m_views.useCasesOf({}), m_dialogue);
    }
    return m_modulesOverview.get();
}

Dashboard* Shell::dashboard() {
    if (!m_dashboard) {
        m_dashboard = std::make_unique<Dashboard>(m_session, m_catalog, m_views, groupName());
    }
    return m_dashboard.get();
}

QString Shell::groupName() const {
    return m_appearance.groupName();
}

void Shell::setPaletteOpen(bool open) {
    if (m_paletteOpen == open || (open && m_stage != Inside)) {
        return;
    }
    m_paletteOpen = open;
    if (m_palette) {
        m_palette->reset();
    }
    emit overlayChanged();
}

void Shell::setKeyboardMapOpen(bool open) {
    if (m_keyboardMapOpen != open) {
        m_keyboardMapOpen = open;
        emit overlayChanged();
    }
}

void Shell::openSettings(const QString& section) {
    m_navigation.goTo({views::settings, std::nullopt, Json::object(), section.toStdString()});
}

bool Shell::takesShortcuts() const {
    return m_stage == Inside && !m_door.isLocked() && !m_dialogue.isAsking() &&
           !m_dialogue.isFailing() && !m_keyboardMapOpen;
}

bool Shell::shutDown(std::chrono::milliseconds limit) {
    m_navigation.clear();
    m_dashboard.reset();
    m_views.closeAll();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_workers.waitIdle(limit);
}

void Shell::listenToModules() {
    const QPointer<Shell> self(this);
    m_session.host().listen({
        .aboutToStop =
            [self](const std::string& module) {
                if (self) {
                    self->letGo(module);
                }
            },
        .changed =
            [self] {
                if (self) {
                    QMetaObject::invokeMethod(self, &Shell::noteChange, Qt::QueuedConnection);
                }
            },
    });
}

void Shell::letGo(const std::string& module) {
    constexpr std::chrono::seconds limit{3};
    ModuleViews::IdleWait waitIdle;
    const auto close = [this, &module, &waitIdle] {
        m_views.close(module);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        waitIdle = m_views.idleWait(module);
    };
    if (QThread::currentThread() == thread()) {
        close();
    } else {
        QMetaObject::invokeMethod(this, close, Qt::BlockingQueuedConnection);
    }
    waitIdle(limit);
}

void Shell::noteChange() {
    // A switch changes several modules: look once, when all notices of this turn are in.
    if (!std::exchange(m_changeNoted, true)) {
        QMetaObject::invokeMethod(this, &Shell::modulesChanged, Qt::QueuedConnection);
    }
}

void Shell::modulesChanged() {
    m_changeNoted = false;
    if (m_stage != Inside) {
        return;
    }
    emit modulesAboutToShow();
    m_catalog.refresh();
    if (m_modulesOverview) {
        m_modulesOverview->refresh();
    }
    m_views.reopen();
    m_navigation.recompose();
}

void Shell::run(const Contributed& command) {
    if (!command.what.opens.empty()) {
        m_navigation.openAnew(command.what.opens, command.what.parameters);
        return;
    }
    m_views.useCasesOf(command.module)
        .run(
            this, command.what.id,
            [host = &m_session.host(), id = command.what.id](const Call& call) {
                return host->runCommand(call, id);
            },
            [this](const Result<void>& done) {
                if (!done) {
                    m_dialogue.showError(done.error());
                }
            });
}

std::vector<OwnCommand> Shell::ownCommands() {
    const auto open = [this](const char* view) {
        return [this, view] { m_navigation.open(QString::fromLatin1(view)); };
    };
    std::vector<OwnCommand> commands{
        {tr("Overview"), "dashboard", "Alt+Home", open(views::dashboard)},
        {tr("Find people, pages and commands"), "search", "Ctrl+K",
         [this] { setPaletteOpen(!m_paletteOpen); }},
        {tr("Back"), "arrow_back", "Alt+Left", [this] { m_navigation.goBack(); }},
        {tr("Forward"), "arrow_forward", "Alt+Right", [this] { m_navigation.goForward(); }},
        {tr("Modules"), "extension", "Ctrl+M", open(views::modules)},
        {tr("Settings"), "settings", "Ctrl+,", open(views::settings)},
        {tr("Fold the navigation"), "menu", "Ctrl+B",
         [this] { m_appearance.setNavigationFolded(!m_appearance.isNavigationFolded()); }},
        {tr("Larger text"), "text_increase", "Ctrl++", [this] { m_appearance.enlarge(); }},
        {tr("Smaller text"), "text_decrease", "Ctrl+-", [this] { m_appearance.shrink(); }},
        {tr("Text in its usual size"), "format_size", "Ctrl+0",
         [this] { m_appearance.resetSize(); }},
        {tr("Keyboard map"), "keyboard", "F1", [this] { setKeyboardMapOpen(true); }},
    };
    if (m_door.canLock()) {
        commands.push_back({tr("Lock the window"), "lock", "Ctrl+L", [this] { m_door.lock(); }});
        commands.push_back({tr("Sign out"), "logout", {}, [this] { m_door.signOut(); }});
    }
    commands.push_back({tr("Quit"), "exit_to_app", "Ctrl+Q", [this] { emit quitRequested(); }});
    return commands;
}

void Shell::refreshShortcuts() {
    std::vector<Shortcuts::Shortcut> all;
    for (OwnCommand& command : ownCommands()) {
        all.push_back({tr("Window"), command.title, command.shortcut, std::move(command.run)});
    }
    // The other key of the same sign on most keyboards; the map shows the first.
    all.push_back({{}, {}, QStringLiteral("Ctrl+="), [this] { m_appearance.enlarge(); }});
    for (const Contributed* view : m_catalog.of(modules::ContributionKind::View)) {
        all.push_back({tr("Pages"), m_catalog.titleOf(*view),
                       QString::fromStdString(view->what.shortcut),
                       [this, id = view->what.id] { m_navigation.openView(id, Json::object()); }});
    }
    for (const Contributed* command : m_catalog.of(modules::ContributionKind::Command)) {
        all.push_back({tr("Commands"), m_catalog.titleOf(*command),
                       QString::fromStdString(command->what.shortcut),
                       [this, copy = *command] { run(copy); }});
    }
    m_shortcuts.set(std::move(all));
}

}  // namespace nuanyang::core::shell
