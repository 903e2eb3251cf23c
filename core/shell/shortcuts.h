#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QKeySequence>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

class QKeyEvent;

namespace nuanyang::core::shell {

/// Every shortcut that works now: what a key does, and the list that F1 shows of the same.
class Shortcuts : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

public:
    enum Role { TitleRole = Qt::UserRole + 1, KeysRole, SectionRole, SectionStartsRole };

    struct Shortcut {
        QString section;
        QString title;
        QString keys;  ///< portable: "Ctrl+K"
        std::function<void()> run;
    };

    explicit Shortcuts(QObject* parent = nullptr);
    ~Shortcuts() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Where two want one key, the first has it and the other is not listed.
    void set(std::vector<Shortcut> shortcuts);
    /// True when the key meant something, and it was done.
    bool press(const QKeyEvent& event) const;

private:
    std::vector<Shortcut> m_shortcuts;
    QHash<QKeySequence, std::size_t> m_byKey;
};

}  // namespace nuanyang::core::shell
