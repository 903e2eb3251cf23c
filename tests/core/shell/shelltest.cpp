#include <QAbstractItemModelTester>
#include <QKeyEvent>
#include <QSignalSpy>

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <stdexcept>

#include "core/shell/backuppage.h"
#include "core/shell/entrance.h"
#include "core/shell/personview.h"
#include "core/shell/shell.h"
#include "tests/core/shell/fakehost.h"
#include "tests/core/shell/waiting.h"

namespace nuanyang::core::shell {
namespace {

class ShellTest : public testing::Test {
protected:
    ShellTest()
        : folder(std::filesystem::temp_directory_path() / "nuanyang-shell-test"),
          appearance(SettingsFile(folder), {}, Language::English) {
        std::filesystem::create_directories(folder);
        host.folder = folder;
    }
    ~ShellTest() override {
        shell.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        std::filesystem::remove_all(folder);
    }

    void open() {
        shell.emplace(host, appearance, Language::English);
        shell->enter(shell::enter(host));
    }
    Navigation& navigation() { return *shell->navigation(); }
    HostedView::State state() { return navigation().page()->view()->state(); }
    void switchModule(const std::string& module, bool on) {
        auto* overview = shell->modulesOverview();
        const int row = module == "people" ? 0 : 1;
        overview->requestSwitch(row, on);
        if (shell->dialogue()->isAsking()) {
            shell->dialogue()->accept({});
        }
        ASSERT_TRUE(eventually([&] {
            return overview->data(overview->index(row), ModulesOverview::EnabledRole) == on &&
                   !overview->data(overview->index(row), ModulesOverview::SwitchingRole).toBool();
        }));
        QCoreApplication::processEvents();
    }

    FakeHost host;
    std::filesystem::path folder;
    AppearanceSettings appearance;
    std::optional<Shell> shell;
};

TEST_F(ShellTest, WithoutPasswordsTheOwnerWalksInToTheDashboard) {
    open();
    EXPECT_EQ(shell->stage(), Shell::Inside);
    EXPECT_EQ(navigation().view(), QString(views::dashboard));
    EXPECT_TRUE(host.noted("startModules"));
}

TEST_F(ShellTest, AnEmptyDirectoryLeadsToTheFirstStartAndOnFromThere) {
    host.empty = true;
    open();
    EXPECT_EQ(shell->stage(), Shell::Founding);
    shell->firstStart()->foundSample();
    ASSERT_TRUE(eventually([this] { return shell->stage() == Shell::Inside; }));
}

TEST_F(ShellTest, WithPasswordsSomebodySignsInFirst) {
    host.passwordAsked = true;
    open();
    EXPECT_EQ(shell->stage(), Shell::Closed);
    EXPECT_FALSE(host.noted("startModules"));
    shell->door()->signIn("owner", "secret");
    ASSERT_TRUE(eventually([this] { return shell->stage() == Shell::Inside; }));
    EXPECT_TRUE(host.noted("startModules"));
}

TEST_F(ShellTest, CatalogsOfModulesAreAskedForBeforeTheirPagesAreMade) {
    host.passwordAsked = true;
    open();
    int asked = 0;
    int askedBeforePage = 0;
    QObject::connect(&*shell, &Shell::modulesAboutToShow, [&] {
        ++asked;
        askedBeforePage += navigation().pages()->rowCount() == 0 ? 1 : 0;
    });
    shell->door()->signIn("owner", "secret");
    ASSERT_TRUE(eventually([this] { return shell->stage() == Shell::Inside; }));
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(askedBeforePage, 1);
    switchModule("visits", false);
    switchModule("visits", true);
    EXPECT_GE(asked, 2);
}

TEST_F(ShellTest, SigningOutClosesEveryPage) {
    open();
    shell->door()->signOut();
    EXPECT_EQ(shell->stage(), Shell::Closed);
    EXPECT_EQ(navigation().pages()->rowCount(), 0);
    EXPECT_TRUE(host.noted("signOut"));
}

TEST_F(ShellTest, TheNavigationIsMadeOfWhatTheModulesContribute) {
    open();
    QAbstractItemModelTester tester(shell->entries(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(shell->entries()->rowCount(), 3);
    switchModule("visits", false);
    EXPECT_EQ(shell->entries()->rowCount(), 2);
    switchModule("visits", true);
    EXPECT_EQ(shell->entries()->rowCount(), 3);
}

TEST_F(ShellTest, APageIsKeptAsItWasLeft) {
    open();
    navigation().open("people.list");
    const QObject* left = navigation().page()->view()->viewModel();
    navigation().open("visits.list");
    navigation().goBack();
    EXPECT_EQ(navigation().page()->view()->viewModel(), left);
}

TEST_F(ShellTest, APageWhoseViewModelThrowsSaysSoAndCanBeTriedAgain) {
    host.makeView = [](ui::ViewContext&,
                       const module::ViewRequest&) -> Result<std::unique_ptr<QObject>> {
        throw std::runtime_error("boom");
    };
    open();
    navigation().open("people.list");
    EXPECT_EQ(state(), HostedView::Failed);
    EXPECT_FALSE(navigation().page()->view()->message().isEmpty());
    host.makeView = [](ui::ViewContext&, const module::ViewRequest&) {
        return Result<std::unique_ptr<QObject>>(std::make_unique<QObject>());
    };
    navigation().page()->view()->retry();
    EXPECT_EQ(state(), HostedView::Ready);
}

TEST_F(ShellTest, APageOfAModuleThatGoesOffSaysSoAndComesBackWithIt) {
    open();
    navigation().open("visits.list");
    const QPointer<QObject> viewModel = navigation().page()->view()->viewModel();
    bool goneBeforeStop = false;
    auto listener = host.listener;
    host.listener.aboutToStop = [&](const std::string& module) {
        listener.aboutToStop(module);
        goneBeforeStop = viewModel.isNull();
    };
    switchModule("visits", false);
    EXPECT_TRUE(goneBeforeStop);
    EXPECT_NE(host.stopThread, std::this_thread::get_id());
    ASSERT_TRUE(eventually([this] { return state() == HostedView::Failed; }));
    EXPECT_EQ(navigation().page()->view()->code(), QString("module.off"));
    switchModule("visits", true);
    navigation().open("people.list");
    navigation().goBack();
    EXPECT_EQ(state(), HostedView::Ready);
}

TEST_F(ShellTest, AUseCaseUnderWayIsWaitedForBeforeItsModuleStops) {
    std::atomic<bool> began = false;
    std::atomic<bool> ended = false;
    host.makeView = [&](ui::ViewContext& context, const module::ViewRequest& request) {
        auto viewModel = std::make_unique<QObject>();
        if (request.contribution == "visits.list") {
            context.useCases().run(
                viewModel.get(), "visits.count",
                [&](const Call& call) -> Result<void> {
                    began = true;
                    while (!call.isCancelled()) {
                        QThread::usleep(100);
                    }
                    QThread::msleep(5);
                    ended = true;
                    return cancelled();
                },
                [](const Result<void>&) { FAIL() << "called after its page has gone"; });
        }
        return Result<std::unique_ptr<QObject>>(std::move(viewModel));
    };
    open();
    navigation().open("visits.list");
    ASSERT_TRUE(eventually([&] { return began.load(); }));
    bool endedBeforeStop = false;
    auto listener = host.listener;
    host.listener.aboutToStop = [&](const std::string& module) {
        listener.aboutToStop(module);
        endedBeforeStop = ended;
    };
    switchModule("visits", false);
    EXPECT_TRUE(endedBeforeStop);
}

TEST_F(ShellTest, AnotherLanguageMakesThePagesAnewAndKeepsTheWay) {
    open();
    navigation().open("people.list");
    const auto* english = navigation().page();
    EXPECT_EQ(english->title(), QString("People"));
    appearance.setChinese(true);
    EXPECT_EQ(navigation().view(), QString("people.list"));
    EXPECT_EQ(navigation().page()->title(), QString("人员"));
    EXPECT_TRUE(navigation().canGoBack());
}

class OnePerson final : public module::PersonDirectory {
public:
    Result<Person> person(const Call&, SubjectId id) override {
        if (id.value != 7) {
            return notFound("registry.person.notFound");
        }
        return Person{id, "李秀英", "退休 · 幼儿园", true};
    }
};

TEST_F(ShellTest, APersonsPageIsComposedOfTheTabsOfAllModules) {
    host.personDirectory = std::make_shared<OnePerson>();
    open();
    navigation().openPerson(SubjectId{7}, "visits.tab");
    auto* person = qobject_cast<PersonView*>(navigation().page()->view()->viewModel());
    ASSERT_TRUE(person);
    EXPECT_EQ(person->titles(), (QStringList{"Basics", "Visits"}));
    EXPECT_EQ(person->currentTab(), 1);
    ASSERT_TRUE(eventually([person] { return person->name() == "李秀英"; }));
    EXPECT_EQ(navigation().trail(), QString("李秀英"));
    switchModule("visits", false);
    person = qobject_cast<PersonView*>(navigation().page()->view()->viewModel());
    ASSERT_TRUE(person);
    EXPECT_EQ(person->titles(), QStringList{"Basics"});
}

TEST_F(ShellTest, SomebodyWhoIsNotThereIsSaidSo) {
    host.personDirectory = std::make_shared<OnePerson>();
    open();
    navigation().openPerson(SubjectId{8}, {});
    auto* person = qobject_cast<PersonView*>(navigation().page()->view()->viewModel());
    EXPECT_TRUE(eventually([person] { return !person->missing().isEmpty(); }));
}

TEST_F(ShellTest, KeysDoWhatTheKeyboardMapSays) {
    open();
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        return shell->shortcuts()->press(QKeyEvent(QEvent::KeyPress, key, modifiers));
    };
    EXPECT_TRUE(press(Qt::Key_1, Qt::ControlModifier));
    EXPECT_EQ(navigation().view(), QString("people.list"));
    EXPECT_TRUE(press(Qt::Key_Left, Qt::AltModifier));
    EXPECT_EQ(navigation().view(), QString(views::dashboard));
    EXPECT_TRUE(press(Qt::Key_K, Qt::ControlModifier));
    EXPECT_TRUE(shell->isPaletteOpen());
    EXPECT_FALSE(press(Qt::Key_A, Qt::ControlModifier));
    QStringList titles;
    for (int row = 0; row < shell->shortcuts()->rowCount(); ++row) {
        titles << shell->shortcuts()->index(row, 0).data().toString();
    }
    EXPECT_TRUE(titles.contains("People")) << titles.join(", ").toStdString();
}

TEST_F(ShellTest, ThePathNamesASectionOnlyWhereItSaysMore) {
    open();
    navigation().open("people.list");
    EXPECT_EQ(navigation().trail(), QString("People"));
    navigation().open("visits.list");
    EXPECT_TRUE(navigation().trail().endsWith("Visits"));
    EXPECT_NE(navigation().trail(), QString("Visits"));
}

TEST_F(ShellTest, TheKeyThatLocksComesWithTheFirstPassword) {
    open();
    const QKeyEvent lock(QEvent::KeyPress, Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(shell->shortcuts()->press(lock));
    shell->door()->setHasPassword(true);
    EXPECT_TRUE(shell->shortcuts()->press(lock));
    EXPECT_TRUE(shell->door()->isLocked());
}

TEST_F(ShellTest, ABackupIsRestoredOnlyWhenItIsThereAndAfterAQuestion) {
    open();
    QSignalSpy restoring(&*shell, &Shell::restoreRequested);
    shell->openSettings("backup");
    auto* settings = qobject_cast<SettingsIndex*>(navigation().page()->view()->viewModel());
    ASSERT_TRUE(settings);
    auto* backup = qobject_cast<BackupPage*>(settings->view()->viewModel());
    ASSERT_TRUE(backup);
    backup->restore("/nowhere/at/all.db", {});
    EXPECT_FALSE(backup->restoreProblem().isEmpty());
    EXPECT_FALSE(shell->dialogue()->isAsking());

    std::filesystem::create_directories(folder / "backups");
    std::ofstream(folder / "backups" / "kept.db") << "a backup";
    ASSERT_FALSE(backup->foundFiles().isEmpty());
    const QString file = QString::fromStdString((folder / "backups" / "kept.db").string());
    EXPECT_TRUE(backup->foundFiles().contains(file));
    backup->restore(file, "secret");
    EXPECT_TRUE(backup->restoreProblem().isEmpty());
    ASSERT_TRUE(shell->dialogue()->isAsking());
    EXPECT_TRUE(shell->dialogue()->isDangerous());
    EXPECT_EQ(restoring.count(), 0);
    shell->dialogue()->accept({});
    ASSERT_EQ(restoring.count(), 1);
    EXPECT_EQ(restoring.first(), (QVariantList{file, "secret"}));
}

TEST_F(ShellTest, ACommandHandsItsParametersToTheViewEachTime) {
    int adding = 0;
    host.makeView = [&](ui::ViewContext&, const module::ViewRequest& request) {
        adding += request.parameters.value("add", false) ? 1 : 0;
        return Result<std::unique_ptr<QObject>>(std::make_unique<QObject>());
    };
    open();
    const auto press = [this] {
        return shell->shortcuts()->press(
            QKeyEvent(QEvent::KeyPress, Qt::Key_N, Qt::ControlModifier));
    };
    navigation().open("people.list");
    EXPECT_EQ(adding, 0);
    EXPECT_TRUE(press());
    EXPECT_EQ(navigation().view(), QString("people.list"));
    EXPECT_EQ(adding, 1);
    EXPECT_TRUE(press());
    EXPECT_EQ(adding, 2);
    EXPECT_EQ(state(), HostedView::Ready);
    navigation().goBack();
    EXPECT_EQ(navigation().view(), QString("people.list"));
    EXPECT_EQ(adding, 2);
}

TEST_F(ShellTest, ShutDownWaitsForNobodyWhoNeverReturns) {
    std::atomic<bool> release = false;
    host.makeView = [&](ui::ViewContext& context, const module::ViewRequest&) {
        auto viewModel = std::make_unique<QObject>();
        context.useCases().run(
            viewModel.get(), "x",
            [&release](const Call&) -> Result<void> {
                while (!release) {
                    QThread::usleep(100);
                }
                return {};
            },
            [](const Result<void>&) {});
        return Result<std::unique_ptr<QObject>>(std::move(viewModel));
    };
    open();
    EXPECT_FALSE(shell->shutDown(std::chrono::milliseconds(20)));
    release = true;
    EXPECT_TRUE(shell->shutDown(std::chrono::seconds(20)));
}

}  // namespace
}  // namespace nuanyang::core::shell
