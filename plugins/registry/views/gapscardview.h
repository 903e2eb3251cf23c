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

/// What the office still has to find out, as lines that open the people whom it is about.
class GapsCardView : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role { LabelRole = Qt::UserRole + 1, CountRole, OpenRole };

    /// `context` outlives the card.
    GapsCardView(Desk desk, ui::ViewContext& context);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void show(int row);

signals:
    void problemChanged();

private:
    struct Gap {
        std::string key;
        QString label;
        std::int64_t count = 0;
    };

    void load();
    void take(const Result<Gaps>& gaps);

    Desk m_desk;
    ui::ViewContext& m_context;
    std::vector<Gap> m_gaps;
    QString m_problem;
};

}  // namespace nuanyang::registry
