// Walks through every page of the gallery with the Tab key, as somebody without a mouse does.
#include <QAccessible>
#include <QGuiApplication>
#include <QImage>
#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "Nuanyang/Gallery/gallery.h"
#include "Nuanyang/Ui/theme.h"
#include "Nuanyang/Ui/ui.h"

namespace {

using nuanyang::ui::Theme;

constexpr int pages = 10;

std::string described(const QObject& item) {
    return std::string(item.metaObject()->className()) + " “" +
           item.property("text").toString().toStdString() + "”";
}

class GalleryTest : public testing::TestWithParam<int> {
protected:
    void SetUp() override {
        nuanyang::ui::registerUi(m_engine);
        Theme::instance()->setReducedMotion(true);
        m_engine.load(nuanyang::gallery::galleryUrl());
        ASSERT_FALSE(m_engine.rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
        m_window->setProperty("page", GetParam());
        m_window->requestActivate();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window));
    }

    // The items that Tab goes through, each once.
    std::vector<QQuickItem*> tabStops() {
        std::vector<QQuickItem*> stops;
        std::set<QQuickItem*> seen;
        for (;;) {
            QTest::keyClick(m_window, Qt::Key_Tab);
            QQuickItem* item = m_window->activeFocusItem();
            if (item == nullptr || !seen.insert(item).second) {
                return stops;
            }
            stops.push_back(item);
        }
    }

    // What is shown, in use and can be clicked, but for what is toggled and opened instead.
    static std::vector<QPointer<QQuickItem>> pressable(QQuickItem& root) {
        std::vector<QPointer<QQuickItem>> found;
        for (QQuickItem* child : root.childItems()) {
            const bool clicks = child->metaObject()->indexOfSignal("clicked()") >= 0;
            if (clicks && child->isVisible() && child->isEnabled() &&
                !child->property("busy").toBool() && !child->inherits("QQuickSwitch") &&
                !child->inherits("QQuickCheckBox")) {
                found.emplace_back(child);
            }
            const auto inside = pressable(*child);
            found.insert(found.end(), inside.begin(), inside.end());
        }
        return found;
    }

    QImage pictureAround(const QQuickItem& item) {
        QCoreApplication::processEvents();
        const QRectF box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        return m_window->grabWindow().copy(box.adjusted(-6, -6, 6, 6).toAlignedRect());
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

TEST_P(GalleryTest, EverythingThatTabReachesHasANameAndARole) {
    const auto stops = tabStops();
    EXPECT_GE(stops.size(), 3u);  // the navigation is one of them
    for (QQuickItem* item : stops) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        ASSERT_NE(face, nullptr) << described(*item);
        // Qt never names a password: its description does.
        const auto naming =
            face->state().passwordEdit ? QAccessible::Description : QAccessible::Name;
        EXPECT_FALSE(face->text(naming).isEmpty()) << described(*item);
        EXPECT_NE(face->role(), QAccessible::NoRole) << described(*item);
        EXPECT_NE(face->role(), QAccessible::Client) << described(*item);
    }
}

// A control of Qt 6.4 shrugs at the press of a screen reader unless its QML takes it.
TEST_P(GalleryTest, APressOfAScreenReaderIsAClick) {
    int pressed = 0;
    for (const QPointer<QQuickItem>& item : pressable(*m_window->contentItem())) {
        if (!item || !item->isVisible() || !item->isEnabled()) {
            continue;  // what was pressed before has taken it away
        }
        QSignalSpy clicks(item, SIGNAL(clicked()));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        EXPECT_EQ(clicks.count(), 1) << described(*item);
        ++pressed;
    }
    EXPECT_GT(pressed, 0);
}

TEST_P(GalleryTest, WhatHasTheKeyboardShowsIt) {
    for (QQuickItem* item : tabStops()) {
        item->forceActiveFocus(Qt::TabFocusReason);
        const QImage with = pictureAround(*item);
        item->setFocus(false, Qt::OtherFocusReason);
        EXPECT_NE(with, pictureAround(*item)) << described(*item);
    }
}

TEST_P(GalleryTest, WhatCanBeClickedIsLargeEnough) {
    for (QQuickItem* item : tabStops()) {
        EXPECT_GE(item->height(), 32) << described(*item);
        EXPECT_GE(item->width(), 22) << described(*item);
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, GalleryTest, testing::Range(0, pages));

}  // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    return RUN_ALL_TESTS();
}
