#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace nuanyang::registry {

/// One thing that is known about a person, as it is read.
struct SheetLine {
    QString key;
    QString label;
    QString value;
    QString since;
    bool masked = false;
};

/// One section of a person's sheet. GUI thread.
class SheetSection : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from a sheet")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)

public:
    enum Role { KeyRole = Qt::UserRole + 1, LabelRole, ValueRole, SinceRole, MaskedRole };

    SheetSection(QString title, std::vector<SheetLine> lines, QObject* parent);

    QString title() const { return m_title; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString m_title;
    std::vector<SheetLine> m_lines;
};

}  // namespace nuanyang::registry
