#include "days.h"

#include <QDate>
#include <QQmlEngine>
#include <QRegularExpression>

namespace nuanyang::ui {

namespace {

QDate dayOf(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

bool speaksLunar(const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral("[农陰阴]历|[农農陰阴]曆|[正冬腊臘闰閏]|初[一二三四五六七八九十]|廿"));
    return shape.match(text).hasMatch();
}

}  // namespace

Days* Days::instance() {
    static Days days;
    return &days;
}

Days* Days::create(QQmlEngine* /*engine*/, QJSEngine* /*scriptEngine*/) {
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

QString Days::add(const QString& day, int days) const {
    return dayOf(day).addDays(days).toString(Qt::ISODate);
}

QString Days::addMonths(const QString& day, int months) const {
    return dayOf(day).addMonths(months).toString(Qt::ISODate);
}

QString Days::start(const QString& value, const QString& fallback) const {
    const QString firstDay = QStringLiteral("0000-01-01");
    const QDate day = dayOf(value + firstDay.mid(value.size()));
    if (!value.isEmpty() && day.isValid()) {
        return day.toString(Qt::ISODate);
    }
    const QDate other = dayOf(fallback);
    return (other.isValid() ? other : QDate::currentDate()).toString(Qt::ISODate);
}

QString Days::gridStart(const QString& day) const {
    const QDate date = dayOf(day);
    const QDate first(date.year(), date.month(), 1);
    return first.addDays(1 - first.dayOfWeek()).toString(Qt::ISODate);
}

QString Days::lunarText(const QString& day) const {
    return m_lunar.wordsOf ? m_lunar.wordsOf(day) : QString();
}

QString Days::ofLunarText(const QString& text) const {
    return m_lunar.dayOf && speaksLunar(text) ? m_lunar.dayOf(text) : QString();
}

}  // namespace nuanyang::ui
