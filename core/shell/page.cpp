#include "core/shell/page.h"

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

Page::Page(std::unique_ptr<HostedView> view, QString title, QStringList trail)
    : m_view(std::move(view)), m_title(std::move(title)), m_trail(std::move(trail)) {}

Page::~Page() {
    m_view->close();
    if (m_kept) {
        m_kept.release()->deleteLater();  // after the item that is bound to it
    }
}

void Page::setTitle(const QString& title) {
    if (m_title != title) {
        m_title = title;
        emit titleChanged();
    }
}

void Page::setCurrent(bool current) {
    if (m_current != current) {
        m_current = current;
        emit currentChanged();
    }
}

PageList::PageList(QObject* parent) : QAbstractListModel(parent) {}

PageList::~PageList() = default;

int PageList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != PageRole) {
        return {};
    }
    return QVariant::fromValue(m_pages[static_cast<std::size_t>(index.row())].page.get());
}

QHash<int, QByteArray> PageList::roleNames() const {
    return {{PageRole, "page"}};
}

Page* PageList::find(int number) const {
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [number](const Kept& kept) { return kept.number == number; });
    return found == m_pages.end() ? nullptr : found->page.get();
}

Page* PageList::add(int number, std::unique_ptr<Page> page) {
    Page* added = page.get();
    const int row = static_cast<int>(m_pages.size());
    beginInsertRows({}, row, row);
    m_pages.push_back({number, ++m_clock, std::move(page)});
    endInsertRows();
    if (m_pages.size() > mostKept) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(),
                             [](const Kept& a, const Kept& b) { return a.seen < b.seen; });
        drop(static_cast<std::size_t>(oldest - m_pages.begin()));
    }
    return added;
}

void PageList::show(int number) {
    for (Kept& kept : m_pages) {
        if (kept.number == number) {
            kept.seen = ++m_clock;
        }
        kept.page->setCurrent(kept.number == number);
    }
}

void PageList::keepOnly(const std::function<bool(int number, const Page& page)>& stays) {
    for (std::size_t row = m_pages.size(); row-- > 0;) {
        if (!stays(m_pages[row].number, *m_pages[row].page)) {
            drop(row);
        }
    }
}

void PageList::clear() {
    keepOnly([](int, const Page&) { return false; });
}

void PageList::drop(std::size_t row) {
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    const auto gone = std::move(m_pages[row].page);
    m_pages.erase(m_pages.begin() + static_cast<std::ptrdiff_t>(row));
    endRemoveRows();
    gone->view()->close();
    // `gone` goes here: its view has been taken off the screen.
}

}  // namespace nuanyang::core::shell
