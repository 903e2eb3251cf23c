#include "core/shell/history.h"

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

void History::visit(Place place) {
    if (!isEmpty() && current().place.isSamePage(place)) {
        if (!place.tab.empty()) {
            chooseTab(std::move(place.tab));
        }
        return;
    }
    if (!isEmpty()) {
        m_steps.resize(m_at + 1);
    }
    m_steps.push_back({++m_lastNumber, std::move(place)});
    if (m_steps.size() > longest) {
        m_steps.erase(m_steps.begin());
    }
    m_at = m_steps.size() - 1;
}

void History::chooseTab(std::string tab) {
    m_steps[m_at].place.tab = std::move(tab);
}

bool History::back() {
    if (!canGoBack()) {
        return false;
    }
    --m_at;
    return true;
}

bool History::forward() {
    if (!canGoForward()) {
        return false;
    }
    ++m_at;
    return true;
}

bool History::knows(int number) const {
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [number](const Step& step) { return step.number == number; });
}

void History::clear() {
    m_steps.clear();
    m_at = 0;
}

}  // namespace nuanyang::core::shell
