#include "core/app/tour.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQmlEngine>

#include <atomic>
#include <iostream>
#include <memory>
#include <thread>

#include "core/access/access.h"
#include "core/app/mainwindow.h"
#include "core/app/opening.h"
#include "core/app/translations.h"
#include "core/data/dataservice.h"
#include "core/shell/client.h"
#include "core/shell/modulestatetext.h"
#include "core/shell/registration.h"

namespace nuanyang::core::app {

namespace {

using namespace std::chrono_literals;

/// Runs the event loop until `done()` holds or the time is over.
template <class Done>
bool waitFor(Done done, std::chrono::milliseconds limit = 10s) {
    QElapsedTimer since;
    since.start();
    while (!done()) {
        if (since.hasExpired(limit.count())) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

void printModules(HouseHost& host, Language language) {
    std::cout << (language == Language::Chinese ? "模块：\n" : "Modules:\n");
    for (const shell::ModuleRow& row : host.modules()) {
        std::cout << "  " << row.info.manifest->title.in(language) << "  "
                  << row.info.manifest->version.toString() << "  "
                  << shell::moduleStateText(row.info.state).toStdString() << '\n';
    }
}

/// Headcounts as the register of subjects has them, unit by unit.
Result<void> printHeadcounts(HouseHost& host, const Caller& caller, Language language) {
    const Call call(caller, "app.tour", host.today(), language);
    const auto counts = NY_TRY(host.house().data().subjectCounts());
    std::cout << (language == Language::Chinese ? "登记人数：" : "People registered: ")
              << counts.total << '\n';
    const auto directory = host.units();
    if (!directory) {
        return {};
    }
    for (const auto& unit : NY_TRY(directory->units(call))) {
        const auto found = counts.byUnit.find(unit.id);
        std::cout << "  " << unit.name << "  " << (found == counts.byUnit.end() ? 0 : found->second)
                  << '\n';
    }
    return {};
}

/// Counts what Qt complains of in our QML while it lives; all of it is printed as ever.
class ComplaintCount {
public:
    ComplaintCount() {
        count = 0;
        before = qInstallMessageHandler(&hear);
    }
    ~ComplaintCount() { qInstallMessageHandler(before); }
    ComplaintCount(const ComplaintCount&) = delete;
    ComplaintCount& operator=(const ComplaintCount&) = delete;

    int heard() const { return count; }

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& text) {
        const QLatin1String category(context.category);
        const bool ours = text.contains(QLatin1String("qrc:/nuanyang/")) ||
                          category.startsWith(QLatin1String("qml")) ||
                          category.startsWith(QLatin1String("qt.qml")) ||
                          category.startsWith(QLatin1String("qt.quick"));
        if (ours && type != QtDebugMsg && type != QtInfoMsg) {
            ++count;
        }
        before(type, context, text);
    }

    static inline std::atomic<int> count = 0;
    static inline QtMessageHandler before = nullptr;
};

/// Goes from view to view in the window and says how each was shown.
class Walk {
public:
    Walk(shell::Shell& shell, MainWindow& window, const Options& options)
        : m_shell(shell), m_window(window), m_options(options) {}

    bool visitAll() {
        bool all = true;
        for (int row = 0; row < m_shell.entries()->rowCount(); ++row) {
            all = visit(m_shell.entries()->index(row)) && all;
        }
        for (const char* view : {shell::views::modules, shell::views::settings}) {
            all = visit(QString::fromLatin1(view)) && all;
        }
        return visitTheRest() && all;
    }

private:
    bool visit(const QModelIndex& entry) {
        return visit(entry.data(shell::NavigationEntries::ViewRole).toString());
    }

    /// What is no view of the navigation: a person, the settings' sections, what lies over pages.
    bool visitTheRest() {
        bool all = true;
        for (const char* section : {"department", "accounts", "backup", "about"}) {
            m_shell.openSettings(QString::fromLatin1(section));
            all = picture(std::string("settings.") + section) && all;
        }
        m_shell.navigation()->openPerson(SubjectId{1}, {});
        all = picture("person") && all;
        m_shell.setPaletteOpen(true);
        m_shell.palette()->setText(m_shell.session().language() == Language::Chinese
                                       ? QStringLiteral("王")
                                       : QStringLiteral("w"));
        waitFor([this] { return !m_shell.palette()->isSearching(); });
        all = picture("palette") && all;
        m_shell.setPaletteOpen(false);
        m_shell.setKeyboardMapOpen(true);
        return picture("keyboard") && all;
    }

    bool picture(const std::string& name) {
        standStill();
        return keep(m_window.window().grabWindow(), QString::fromStdString(name));
    }

    /// Waits until the view stands still, then draws it.
    bool visit(const QString& view) {
        m_shell.navigation()->open(view);
        const shell::Page* page = m_shell.navigation()->page();
        standStill();
        const QImage picture = m_window.window().grabWindow();
        const bool shown = !picture.isNull() && page->view()->state() == shell::HostedView::Ready;
        std::cout << (shown ? "  ✓ " : "  ✗ ") << page->title().toStdString();
        if (!shown) {
            std::cout << "  " << page->view()->code().toStdString() << "  "
                      << page->view()->message().toStdString();
        }
        std::cout << '\n';
        return keep(picture, view) && shown;
    }

    /// A picture waits for what glides into its place.
    void standStill() {
        waitFor([this] { return m_shell.isQuiet(); });
        waitFor([] { return false; }, m_options.pictures ? 400ms : 50ms);
    }

    bool keep(const QImage& picture, const QString& view) const {
        if (!m_options.pictures) {
            return true;
        }
        const auto file = *m_options.pictures / (view.toStdString() + ".png");
        return picture.save(QString::fromStdString(file.string()));
    }

    shell::Shell& m_shell;
    MainWindow& m_window;
    const Options& m_options;
};

int complain(const Error& error, const Sentence& sentence) {
    std::cerr << "nuanyang: " << sentence.message << ' ' << sentence.hint << " (" << error.code
              << ")\n";
    return 1;
}

}  // namespace

int walkThrough(const Options& options) {
    const ComplaintCount complaints;
    const Language language = options.language.value_or(machineLanguage());
    const shell::SettingsFile file(dataDirectory(options));
    std::optional<Opened> opened;  // before whatever looks at its house
    shell::AppearanceSettings appearance(file, file.load().settings, language);
    shell::Client client(appearance, QString::fromStdString(dataDirectory(options).string()));
    QQmlEngine engine;
    shell::registerShell(engine);

    openInBackground(options, language, &client,
                     [&opened](Opened house) { opened.emplace(std::move(house)); });
    waitFor([&opened] { return opened.has_value(); }, 60s);
    if (!opened || opened->failure) {
        const Error error = opened ? *opened->failure : unavailable("data.file.busy");
        Messages messages;
        addWindowMessages(messages);
        (void)messages.add(data::messageCatalog(), "data/messages.json");
        return complain(error, messages.sentence(error, language));
    }
    speak(language);
    HouseHost& host = *opened->host;
    auto shell = std::make_unique<shell::Shell>(host, appearance, language);
    shell->enter(opened->entrance);
    if (!opened->entrance.caller) {
        const Error error = opened->entrance.trouble.value_or(denied("access.signIn.required"));
        return complain(error, host.sentence(error, language));
    }
    printModules(host, language);
    if (const auto printed = printHeadcounts(host, *opened->entrance.caller, language); !printed) {
        return complain(printed.error(), host.sentence(printed.error(), language));
    }
    client.open(std::move(shell));
    auto window = MainWindow::create(engine, client);
    if (!window) {
        return 1;
    }
    window->window().show();
    std::cout << (language == Language::Chinese ? "页面：\n" : "Pages:\n");
    const bool all = Walk(*client.shell(), *window, options).visitAll();
    if (!client.shell()->shutDown(3s)) {
        std::cout.flush();
        std::_Exit(1);
    }
    window.reset();
    client.close();
    if (complaints.heard() > 0) {
        std::cout << (language == Language::Chinese ? "界面有警告：" : "Warnings of the window: ")
                  << complaints.heard() << '\n';
        return 1;
    }
    return all ? 0 : 1;
}

}  // namespace nuanyang::core::app
