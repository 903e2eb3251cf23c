#include "monthdays.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <chrono>

#include "sdk/base/lunarcalendar.h"

namespace nuanyang::ui {

namespace {

constexpr int cellCount = 42;

QString isoOf(Date date) {
    return QString::fromStdString(date.toString());
}

// 0 for Monday.
int weekdayOf(Date date) {
    return static_cast<int>(std::chrono::weekday(date.days()).iso_encoding()) - 1;
}

QDate qtDate(Date date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

// The name of the month on its first day, of the day on all others.
QString shortLunar(Date date) {
    const auto lunar = LunarDate::fromSolar(date);
    if (!lunar) {
        return {};
    }
    const auto kind = lunar->inLeapMonth() ? LunarDate::Month::Leap : LunarDate::Month::Plain;
    return QString::fromStdString(lunar->day() == 1 ? lunarcalendar::monthName(lunar->month(), kind)
                                                    : lunarcalendar::dayName(lunar->day()));
}

}  // namespace

MonthDays::MonthDays(QObject* parent)
    : QAbstractListModel(parent), m_day(officeDay(Instant::now())) {}

MonthDays::~MonthDays() = default;

QString MonthDays::day() const {
    return isoOf(m_day);
}

void MonthDays::setDay(const QString& iso) {
    const auto date = Date::parse(iso.toStdString());
    if (!date || *date == m_day) {
        return;
    }
    m_day = *date;
    announceAll();
    emit dayChanged();
}

void MonthDays::setToday(const QString& iso) {
    if (iso != m_today) {
        m_today = iso;
        announceAll();
        emit todayChanged();
    }
}

void MonthDays::setMarks(const QVariantList& marks) {
    m_marks = marks;
    announceAll();
    emit marksChanged();
}

QString MonthDays::title() const {
    const QLocale locale;
    return locale.language() == QLocale::Chinese
               ? qtDate(m_day).toString(QStringLiteral("yyyy年M月"))
               : locale.toString(qtDate(m_day), QStringLiteral("MMMM yyyy"));
}

int MonthDays::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : cellCount;
}

QVariant MonthDays::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= cellCount) {
        return {};
    }
    const Date date = firstCell().plusDays(index.row());
    switch (role) {
        case IsoRole:
            return isoOf(date);
        case NumberRole:
            return static_cast<int>(date.day());
        case LunarRole:
            return shortLunar(date);
        case SpokenRole:
            return spoken(date);
        case InMonthRole:
            return date.month() == m_day.month();
        case TodayRole:
            return isoOf(date) == m_today;
        case CurrentRole:
            return date == m_day;
        case WeekendRole:
            return weekdayOf(date) > 4;
        case MarksRole:
            return marksOn(isoOf(date));
        default:
            return {};
    }
}

QHash<int, QByteArray> MonthDays::roleNames() const {
    return {{IsoRole, "iso"},         {NumberRole, "number"},   {LunarRole, "lunar"},
            {SpokenRole, "spoken"},   {InMonthRole, "inMonth"}, {TodayRole, "isToday"},
            {CurrentRole, "current"}, {WeekendRole, "weekend"}, {MarksRole, "marks"}};
}

QString MonthDays::plusDays(int days) const {
    return isoOf(m_day.plusDays(days));
}

QString MonthDays::plusMonths(int months) const {
    return qtDate(m_day).addMonths(months).toString(Qt::ISODate);
}

QString MonthDays::inWeek(int weekday) const {
    return plusDays(std::clamp(weekday, 0, 6) - weekdayOf(m_day));
}

Date MonthDays::firstCell() const {
    const Date first = *Date::create(m_day.year(), m_day.month(), 1);
    return first.plusDays(-weekdayOf(first));
}

QVariantList MonthDays::marksOn(const QString& iso) const {
    QVariantList found;
    for (const QVariant& mark : m_marks) {
        if (mark.toMap().value(QStringLiteral("day")).toString() == iso) {
            found.append(mark);
        }
    }
    return found;
}

// "Monday, 2 March 2026, 正月十四: briefing, visit"
QString MonthDays::spoken(Date date) const {
    QString text = QLocale().toString(qtDate(date), QLocale::LongFormat);
    if (const auto lunar = LunarDate::fromSolar(date)) {
        text += QStringLiteral(", ") + QString::fromStdString(lunar->chineseName());
    }
    QStringList words;
    for (const QVariant& mark : marksOn(isoOf(date))) {
        words.append(mark.toMap().value(QStringLiteral("text")).toString());
    }
    return words.isEmpty() ? text : text + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

void MonthDays::announceAll() {
    emit dataChanged(index(0), index(cellCount - 1));
}

}  // namespace nuanyang::ui
