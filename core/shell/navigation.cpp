#include "core/shell/navigation.h"

#include <utility>

namespace nuanyang::core::shell {

Navigation::Navigation(Dialogue& dialogue, QObject* parent)
    : QObject(parent), m_dialogue(dialogue) {}

Navigation::~Navigation() = default;

void Navigation::goTo(Place place) {
    const bool stays = !m_history.isEmpty() && m_history.current().place.isSamePage(place) &&
                       m_pages.find(m_history.current().number);
    m_history.visit(std::move(place));
    if (stays) {
        emit tabRequested();
        return;
    }
    show();
}

void Navigation::noteTab(const std::string& tab) {
    if (!m_history.isEmpty()) {
        m_history.chooseTab(tab);
    }
}

const Place* Navigation::place() const {
    return m_history.isEmpty() ? nullptr : &m_history.current().place;
}

void Navigation::show() {
    const History::Step& step = m_history.current();
    m_page = m_pages.find(step.number);
    if (!m_page) {
        m_page = m_pages.add(step.number, m_makePage(step.place));
        connect(m_page, &Page::titleChanged, this, &Navigation::trailChanged);
    }
    m_pages.show(step.number);
    m_pages.keepOnly([this](int number, const Page&) { return m_history.knows(number); });
    m_page->view()->open();
    emit placeChanged();
    emit trailChanged();
}

void Navigation::rebuild() {
    m_pages.clear();
    if (!m_history.isEmpty()) {
        show();
    }
}

void Navigation::recompose() {
    m_pages.keepOnly([](int, const Page& page) { return !page.isComposed(); });
    if (!m_history.isEmpty() && !m_page) {
        show();
    }
}

void Navigation::clear() {
    m_history.clear();
    m_pages.clear();
    emit placeChanged();
    emit trailChanged();
}

QString Navigation::view() const {
    return m_history.isEmpty() ? QString() : QString::fromStdString(m_history.current().place.view);
}

QString Navigation::trail() const {
    return m_page ? (m_page->trail() + QStringList(m_page->title())).join(QStringLiteral("  ›  "))
                  : QString();
}

void Navigation::open(const QString& view) {
    goTo({view.toStdString(), std::nullopt, Json::object(), {}});
}

void Navigation::goBack() {
    if (m_history.back()) {
        show();
    }
}

void Navigation::goForward() {
    if (m_history.forward()) {
        show();
    }
}

void Navigation::goHome() {
    open(QString::fromLatin1(views::dashboard));
}

void Navigation::openView(std::string_view view, const Json& parameters) {
    goTo({std::string(view), std::nullopt, parameters, {}});
}

void Navigation::openAnew(std::string_view view, const Json& parameters) {
    const Page* before = m_page;
    openView(view, parameters);
    if (m_page && m_page == before) {
        m_page->view()->retry();
    }
}

void Navigation::openPerson(SubjectId person, std::string_view tab) {
    goTo({views::person, person, Json::object(), std::string(tab)});
}

void Navigation::toast(const QString& text, const QString& undoText, std::function<void()> undo) {
    m_dialogue.toast(text, undoText, std::move(undo));
}

void Navigation::confirm(const ui::Question& question, QObject* guard,
                         std::function<void(const QString& reason)> accepted) {
    m_dialogue.ask(question, guard, std::move(accepted));
}

}  // namespace nuanyang::core::shell
