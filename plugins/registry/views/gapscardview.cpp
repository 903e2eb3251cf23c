#include "registry/views/gapscardview.h"

#include <utility>

namespace nuanyang::registry {

GapsCardView::GapsCardView(Desk desk, ui::ViewContext& context)
    : m_desk(std::move(desk)), m_context(context) {
    m_desk.watch(this, [this] { load(); });
    load();
}

void GapsCardView::load() {
    m_context.useCases().run(
        this, "registry.gaps",
        [find = m_desk.findGaps](const Call& call) { return find.run(call); },
        [this](const Result<Gaps>& gaps) { take(gaps); });
}

void GapsCardView::take(const Result<Gaps>& gaps) {
    m_problem = gaps ? QString() : QString::fromStdString(m_context.sentence(gaps.error()).message);
    emit problemChanged();
    if (!gaps) {
        return;
    }
    beginResetModel();
    m_gaps = {{"channel", tr("Without a working contact"), gaps->withoutChannel},
              {"birth", tr("Date of birth missing"), gaps->withoutBirth},
              {"rank", tr("Rank missing"), gaps->withoutRank}};
    endResetModel();
}

int GapsCardView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

QVariant GapsCardView::data(const QModelIndex& index, int role) const {
    const Gap& gap = m_gaps.at(static_cast<std::size_t>(index.row()));
    switch (role) {
        case LabelRole:
            return gap.label;
        case CountRole:
            return QString::number(gap.count);
        case OpenRole:
            return gap.count > 0;
        default:
            return {};
    }
}

QHash<int, QByteArray> GapsCardView::roleNames() const {
    return {{LabelRole, "label"}, {CountRole, "count"}, {OpenRole, "open"}};
}

void GapsCardView::show(int row) {
    m_context.navigator().openView("registry.people",
                                   Json{{"gap", m_gaps.at(static_cast<std::size_t>(row)).key}});
}

}  // namespace nuanyang::registry
