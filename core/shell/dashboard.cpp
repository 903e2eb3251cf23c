#include "core/shell/dashboard.h"

#include <QDate>
#include <QLocale>

#include <utility>

namespace nuanyang::core::shell {

namespace {

int spanOf(const std::string& size) {
    if (size == "large") {
        return 0;
    }
    return size == "medium" ? 2 : 1;
}

QLocale localeOf(Language language) {
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English);
}

}  // namespace

Dashboard::Dashboard(const Session& session, const Catalog& catalog, ModuleViews& views,
                     QString groupName, QObject* parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_catalog(catalog),
      m_views(views),
      m_groupName(std::move(groupName)) {
    connect(&catalog, &Catalog::changed, this, &Dashboard::refresh);
    refresh();
}

Dashboard::~Dashboard() = default;

void Dashboard::refresh() {
    beginResetModel();
    m_cards.clear();
    for (const Contributed* card : m_catalog.of(modules::ContributionKind::DashboardCard)) {
        m_cards.push_back({card->what.id, m_catalog.titleOf(*card), spanOf(card->what.size),
                           m_views.view(*card, {})});
        m_cards.back().view->open();
    }
    endResetModel();
    emit countChanged();
    emit greetingChanged();
}

std::vector<QUrl> Dashboard::files() const {
    std::vector<QUrl> files;
    for (const Card& card : m_cards) {
        if (card.view->state() == HostedView::Ready) {
            files.push_back(card.view->source());
        }
    }
    return files;
}

int Dashboard::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant Dashboard::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Card& card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ViewRole:
            return QVariant::fromValue(card.view.get());
        case Qt::DisplayRole:
        case TitleRole:
            return card.title;
        case SpanRole:
            return card.span;
        default:
            return {};
    }
}

QHash<int, QByteArray> Dashboard::roleNames() const {
    return {{ViewRole, "hosted"}, {TitleRole, "title"}, {SpanRole, "span"}};
}

QString Dashboard::greeting() const {
    return m_groupName.isEmpty() ? tr("Overview") : m_groupName;
}

QString Dashboard::day() const {
    const Date today = m_session.host().today();
    const QDate date(today.year(), static_cast<int>(today.month()), static_cast<int>(today.day()));
    return localeOf(m_session.language()).toString(date, QLocale::LongFormat);
}

}  // namespace nuanyang::core::shell
