#include "registry/views/headcountcardview.h"

#include <utility>

namespace nuanyang::registry {

HeadcountCardView::HeadcountCardView(Desk desk, ui::ViewContext& context)
    : m_desk(std::move(desk)), m_context(context) {
    m_desk.watch(this, [this] { load(); });
    load();
}

void HeadcountCardView::load() {
    m_context.useCases().run(
        this, "registry.stats",
        [count = m_desk.countPeople](const Call& call) { return count.run(call); },
        [this](const Result<Headcount>& count) { show(count); });
}

void HeadcountCardView::show(const Result<Headcount>& count) {
    if (count) {
        m_retired = QString::number(count->retired);
        m_onDuty = QString::number(count->onDuty);
        m_ratio = count->ratio ? QString::number(*count->ratio * 100, 'f', 1) + u'%'
                               : QStringLiteral("—");
        m_problem.clear();
    } else {
        m_problem = QString::fromStdString(m_context.sentence(count.error()).message);
    }
    emit changed();
}

}  // namespace nuanyang::registry
