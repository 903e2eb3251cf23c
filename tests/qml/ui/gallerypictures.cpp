// Opens the gallery. With a folder as argument it saves a picture of every page in every look, and
// fails on a QML warning, on text that a person could not read, and on English in a Chinese window.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTimer>

#include <array>
#include <cstdio>

#include "Nuanyang/Gallery/gallery.h"
#include "Nuanyang/Ui/theme.h"
#include "Nuanyang/Ui/ui.h"

namespace {

using nuanyang::ui::Theme;

struct Look {
    const char* name;
    Theme::Scheme scheme;
    double textScale;
    const char* language;
};

constexpr std::array<Look, 12> looks{{
    {"light-zh", Theme::Light, 1.0, "zh_CN"},
    {"light-zh-200", Theme::Light, 2.0, "zh_CN"},
    {"light-en", Theme::Light, 1.0, "en"},
    {"light-en-200", Theme::Light, 2.0, "en"},
    {"dark-zh", Theme::Dark, 1.0, "zh_CN"},
    {"dark-zh-200", Theme::Dark, 2.0, "zh_CN"},
    {"dark-en", Theme::Dark, 1.0, "en"},
    {"dark-en-200", Theme::Dark, 2.0, "en"},
    {"contrast-zh", Theme::HighContrast, 1.0, "zh_CN"},
    {"contrast-zh-200", Theme::HighContrast, 2.0, "zh_CN"},
    {"contrast-en", Theme::HighContrast, 1.0, "en"},
    {"contrast-en-200", Theme::HighContrast, 2.0, "en"},
}};

int problems = 0;

void complain(const QString& what) {
    ++problems;
    std::fprintf(stderr, "%s\n", qPrintable(what));
}

void countWarning(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg && !text.contains("XDG_RUNTIME_DIR")) {
        complain("warning: " + text);
    }
}

// Names that stay as they are in any language.
bool mayBeEnglish(const QString& text) {
    static const QRegularExpression fixed(
        "^(English|Ctrl|Shift|Enter|F[0-9]+|data\\.disk\\.full|[a-z]+[A-Z]?[A-Za-z]*|nuanyang)$");
    static const QRegularExpression keys("^(Ctrl\\+[A-Z]|.*Shift\\+F10|.*Alt\\+.*)$");
    return fixed.match(text).hasMatch() || keys.match(text).hasMatch();
}

class Reader {
public:
    Reader(QQuickWindow& window, QString where, bool chinese)
        : m_window(window), m_where(std::move(where)), m_chinese(chinese) {}

    void read(QQuickItem* item) {
        if (!item->isVisible() || item->opacity() == 0) {
            return;
        }
        if (item->inherits("QQuickText")) {
            check(*item);
        }
        for (QQuickItem* child : item->childItems()) {
            read(child);
        }
    }

private:
    void check(const QQuickItem& text) const {
        static const QRegularExpression latin("[A-Za-z]{3,}");
        const QString words = text.property("text").toString();
        if (words.isEmpty()) {
            return;
        }
        if (m_chinese && latin.match(words).hasMatch() && !mayBeEnglish(words)) {
            complain(m_where + ": in English: " + words);
        }
        const QRectF box = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()));
        if (box.right() > m_window.width() + 1 || box.left() < -1) {
            complain(m_where + ": outside of the window: " + words);
        }
        const bool fits = text.property("contentWidth").toReal() <= text.width() + 1;
        if (text.property("truncated").toBool() || !fits) {
            complain(m_where + ": cut off: " + words);
        }
    }

    QQuickWindow& m_window;
    QString m_where;
    bool m_chinese;
};

class Photographer {
public:
    Photographer(QQuickWindow& window, QQmlApplicationEngine& engine, QDir folder)
        : m_window(window), m_engine(engine), m_folder(std::move(folder)) {}

    void photographAll() {
        Theme::instance()->setReducedMotion(true);
        const int pages = m_window.property("pages").toList().size();
        for (const Look& look : looks) {
            dress(look);
            for (int page = 0; page < pages; ++page) {
                m_window.setProperty("page", page);
                photograph(look, QString::number(page));
                if (page == overlaysPage) {
                    photographOverlays(look);
                }
            }
        }
    }

private:
    static constexpr int overlaysPage = 8;

    void dress(const Look& look) {
        Theme::instance()->setScheme(look.scheme);
        Theme::instance()->setTextScale(look.textScale);
        m_window.resize(look.textScale > 1 ? 1600 : 1280, look.textScale > 1 ? 1200 : 900);
        auto* language = m_engine.singletonInstance<QObject*>(
            qmlTypeId("Nuanyang.Gallery", 1, 0, "GalleryLanguage"));
        language->setProperty("name", QString::fromLatin1(look.language));
    }

    void photographOverlays(const Look& look) {
        for (const char* name : {"dialog", "confirm", "panel", "menu"}) {
            QObject* page = m_window.findChild<QObject*>("overlaysPage");
            QMetaObject::invokeMethod(page, "show", Q_ARG(QString, QString::fromLatin1(name)));
            photograph(look, QString::number(overlaysPage) + '-' + name);
            // Closing is closing for good: the page is made anew.
            m_window.setProperty("page", 0);
            settle();
            m_window.setProperty("page", overlaysPage);
            settle();
        }
    }

    static void settle() {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 30);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void photograph(const Look& look, const QString& page) {
        settle();
        const QString name = QString::fromLatin1(look.name) + '-' + page;
        const QImage picture = m_window.grabWindow();
        if (picture.isNull() || !picture.save(m_folder.filePath(name + ".png"))) {
            complain(name + ": no picture");
        }
        Reader(m_window, name, QLatin1String(look.language) == QLatin1String("zh_CN"))
            .read(m_window.contentItem());
    }

    QQuickWindow& m_window;
    QQmlApplicationEngine& m_engine;
    QDir m_folder;
};

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    nuanyang::ui::registerUi(engine);
    qInstallMessageHandler(countWarning);
    engine.load(nuanyang::gallery::galleryUrl());
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    if (argc < 2) {
        return QGuiApplication::exec();
    }
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    QDir().mkpath(argv[1]);
    Photographer(*window, engine, QDir(argv[1])).photographAll();
    return problems == 0 ? 0 : 1;
}
