#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

#include "core/shell/catalog.h"
#include "core/shell/dialogue.h"
#include "core/shell/history.h"
#include "core/shell/page.h"
#include "sdk/ui/navigator.h"

namespace nuanyang::core::shell {

/// The way around the window: where we are, where we were, and the pages kept for it.
class Navigation : public QObject, public ui::Navigator {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(nuanyang::core::shell::PageList* pages READ pages CONSTANT FINAL)
    Q_PROPERTY(nuanyang::core::shell::Page* page READ page NOTIFY placeChanged FINAL)
    /// The id of the view that the navigation marks.
    Q_PROPERTY(QString view READ view NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY placeChanged FINAL)
    /// Where we are, from the outermost in.
    Q_PROPERTY(QString trail READ trail NOTIFY trailChanged FINAL)

public:
    /// Makes the page of a place: never fails, a page can say that it cannot be shown.
    using PageMaker = std::function<std::unique_ptr<Page>(const Place&)>;

    Navigation(Dialogue& dialogue, QObject* parent = nullptr);
    ~Navigation() override;
    void setPageMaker(PageMaker make) { m_makePage = std::move(make); }

    void goTo(Place place);
    /// Opens the view, and makes its page anew where it is the present one: a command acts each
    /// time.
    void openAnew(std::string_view view, const Json& parameters);
    /// Notes the tab of the present page, for the way back.
    void noteTab(const std::string& tab);
    const Place* place() const;
    /// Makes all pages anew: the language changed, modules came or went.
    void rebuild();
    /// Makes anew the pages that several modules contribute to.
    void recompose();
    /// Forgets the way gone.
    void clear();

    PageList* pages() { return &m_pages; }
    Page* page() const { return m_page; }
    QString view() const;
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    QString trail() const;

    Q_INVOKABLE void open(const QString& view);
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();
    Q_INVOKABLE void goHome();

    // ui::Navigator
    void openView(std::string_view view, const Json& parameters) override;
    void openPerson(SubjectId person, std::string_view tab) override;
    void back() override { goBack(); }
    void toast(const QString& text, const QString& undoText, std::function<void()> undo) override;
    void showError(const Error& error) override { m_dialogue.showError(error); }
    void confirm(const ui::Question& question, QObject* guard,
                 std::function<void(const QString& reason)> accepted) override;

signals:
    void placeChanged();
    void trailChanged();
    /// The place was there already, but another tab of it is asked for.
    void tabRequested();

private:
    void show();

    Dialogue& m_dialogue;
    PageMaker m_makePage;
    History m_history;
    PageList m_pages;
    QPointer<Page> m_page;
};

}  // namespace nuanyang::core::shell
