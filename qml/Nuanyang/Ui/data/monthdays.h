#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "sdk/base/date.h"

namespace nuanyang::ui {

// The six weeks that show the month of a day, from Monday on: one row for each of 42 days, with its
// lunar day and what lies on it.
class MonthDays : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MonthDays)
    // YYYY-MM-DD: the day under the cursor; its month is shown.
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged FINAL)
    Q_PROPERTY(QString today READ today WRITE setToday NOTIFY todayChanged FINAL)
    // What lies on the days: a list of {day, text, tone, id}, tone as in Theme.
    Q_PROPERTY(QVariantList marks READ marks WRITE setMarks NOTIFY marksChanged FINAL)
    // "March 2026", "2026年3月"
    Q_PROPERTY(QString title READ title NOTIFY dayChanged FINAL)

public:
    enum Role {
        IsoRole = Qt::UserRole + 1,
        NumberRole,
        LunarRole,
        SpokenRole,
        InMonthRole,
        TodayRole,
        CurrentRole,
        WeekendRole,
        MarksRole
    };

    explicit MonthDays(QObject* parent = nullptr);
    ~MonthDays() override;

    QString day() const;
    // Ignores what is no day.
    void setDay(const QString& iso);
    QString today() const { return m_today; }
    void setToday(const QString& iso);
    const QVariantList& marks() const { return m_marks; }
    void setMarks(const QVariantList& marks);
    QString title() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE QString plusDays(int days) const;
    // The same day of another month, or its last one.
    Q_INVOKABLE QString plusMonths(int months) const;
    // The Monday (0) to Sunday (6) of the week under the cursor.
    Q_INVOKABLE QString inWeek(int weekday) const;

signals:
    void dayChanged();
    void todayChanged();
    void marksChanged();

private:
    Date firstCell() const;
    QVariantList marksOn(const QString& iso) const;
    QString spoken(Date date) const;
    void announceAll();

    Date m_day;
    QString m_today;
    QVariantList m_marks;
};

}  // namespace nuanyang::ui
