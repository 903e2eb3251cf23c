#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <string>
#include <vector>

#include "registry/views/desk.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

/// The living retirees by rank, highest first; one row a rank that somebody has.
class CompositionCardView : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role { LabelRole = Qt::UserRole + 1, CountRole, ShareRole };

    /// `context` outlives the card.
    CompositionCardView(Desk desk, ui::ViewContext& context);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString problem() const { return m_problem; }

    /// Opens the list of those with this rank.
    Q_INVOKABLE void show(int row);

signals:
    void problemChanged();

private:
    void load();
    void take(const Result<Headcount>& count);

    Desk m_desk;
    ui::ViewContext& m_context;
    std::vector<CodeCount> m_ranks;
    std::int64_t m_most = 0;
    QString m_problem;
};

}  // namespace nuanyang::registry
