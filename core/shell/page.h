#pragma once

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

#include "core/shell/history.h"
#include "core/shell/hostedview.h"

namespace nuanyang::core::shell {

/// One page of the way gone, kept as it was left.
class Page : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Opened by the navigation")

    Q_PROPERTY(nuanyang::core::shell::HostedView* view READ view CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(bool current READ isCurrent NOTIFY currentChanged FINAL)

public:
    Page(std::unique_ptr<HostedView> view, QString title, QStringList trail);
    ~Page() override;

    HostedView* view() const { return m_view.get(); }
    QString title() const { return m_title; }
    void setTitle(const QString& title);
    /// What stands before the title in the breadcrumbs.
    const QStringList& trail() const { return m_trail; }
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);
    /// Keeps a view-model that the view borrows.
    void keep(std::unique_ptr<QObject> viewModel) { m_kept = std::move(viewModel); }
    /// Made of what several modules contribute: made anew when that changes.
    bool isComposed() const { return m_composed; }
    void setComposed() { m_composed = true; }

signals:
    void titleChanged();
    void currentChanged();

private:
    std::unique_ptr<QObject> m_kept;
    std::unique_ptr<HostedView> m_view;
    QString m_title;
    QStringList m_trail;
    bool m_current = false;
    bool m_composed = false;
};

/// The pages that are kept, newest last; the window draws each and shows the current one.
class PageList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the navigation")

public:
    enum Role { PageRole = Qt::UserRole + 1 };
    static constexpr std::size_t mostKept = 5;

    explicit PageList(QObject* parent = nullptr);
    ~PageList() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Page* find(int number) const;
    /// Takes the page in as the newest; drops the one that was not looked at for longest.
    Page* add(int number, std::unique_ptr<Page> page);
    /// Marks it as the one looked at.
    void show(int number);
    /// Drops pages that `stays` does not want.
    void keepOnly(const std::function<bool(int number, const Page& page)>& stays);
    void clear();

private:
    struct Kept {
        int number;
        int seen;
        std::unique_ptr<Page> page;
    };
    void drop(std::size_t row);

    std::vector<Kept> m_pages;
    int m_clock = 0;
};

}  // namespace nuanyang::core::shell
