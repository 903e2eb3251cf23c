#include "registry/views/compositioncardview.h"

#include <algorithm>
#include <utility>

namespace nuanyang::registry {

CompositionCardView::CompositionCardView(Desk desk, ui::ViewContext& context)
    : m_desk(std::move(desk)), m_context(context) {
    m_desk.watch(this, [this] { load(); });
    load();
}

void CompositionCardView::load() {
    m_context.useCases().run(
        this, "registry.stats",
        [count = m_desk.countPeople](const Call& call) { return count.run(call); },
        [this](const Result<Headcount>& count) { take(count); });
}

void CompositionCardView::take(const Result<Headcount>& count) {
    m_problem =
        count ? QString() : QString::fromStdString(m_context.sentence(count.error()).message);
    emit problemChanged();
    if (!count) {
        return;
    }
    beginResetModel();
    m_ranks.clear();
    m_most = 0;
    std::copy_if(count->byRank.rbegin(), count->byRank.rend(), std::back_inserter(m_ranks),
                 [](const CodeCount& rank) { return rank.persons > 0; });
    for (const CodeCount& rank : m_ranks) {
        m_most = std::max(m_most, rank.persons);
    }
    endResetModel();
}

int CompositionCardView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ranks.size());
}

QVariant CompositionCardView::data(const QModelIndex& index, int role) const {
    const CodeCount& rank = m_ranks.at(static_cast<std::size_t>(index.row()));
    switch (role) {
        case LabelRole:
            return rank.code.empty() ? tr("Rank not known") : QString::fromStdString(rank.label);
        case CountRole:
            return QString::number(rank.persons);
        case ShareRole:
            return static_cast<double>(rank.persons) / static_cast<double>(m_most);
        default:
            return {};
    }
}

QHash<int, QByteArray> CompositionCardView::roleNames() const {
    return {{LabelRole, "label"}, {CountRole, "count"}, {ShareRole, "share"}};
}

void CompositionCardView::show(int row) {
    const std::string& code = m_ranks.at(static_cast<std::size_t>(row)).code;
    m_context.navigator().openView("registry.people",
                                   code.empty() ? Json{{"gap", "rank"}} : Json{{"rank", code}});
}

}  // namespace nuanyang::registry
