#include "days.h"

#include <QDate>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QStringList>

#include <array>

#include "sdk/base/lunarcalendar.h"

namespace nuanyang::ui {

namespace {

QDate dayOf(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

// 1950 or 一九五〇; 0 for anything else.
int yearOf(const QString& text) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString plain = text;
    plain.replace(u'零', u'〇');
    for (QChar& c : plain) {
        const qsizetype digit = digits.indexOf(c);
        c = digit < 0 ? c : QChar(static_cast<char16_t>(u'0' + digit));
    }
    return plain.toInt();
}

// 1 to 12 for 正 一 二 … 十 冬 十一 腊 十二, or a number; 0 for anything else.
unsigned monthOf(const QString& text) {
    static const QStringList names = {
        QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"),   QStringLiteral("四"),
        QStringLiteral("五"), QStringLiteral("六"), QStringLiteral("七"),   QStringLiteral("八"),
        QStringLiteral("九"), QStringLiteral("十"), QStringLiteral("十一"), QStringLiteral("十二")};
    static const QStringList others = {QStringLiteral("正"), QStringLiteral("冬"),
                                       QStringLiteral("腊")};
    static constexpr std::array<unsigned, 3> otherMonths = {1, 11, 12};
    if (const qsizetype other = others.indexOf(text); other >= 0) {
        return otherMonths[static_cast<std::size_t>(other)];
    }
    const qsizetype plain = names.indexOf(text);
    return plain >= 0 ? static_cast<unsigned>(plain) + 1 : text.toUInt();
}

// 1 to 30 for 初一 … 三十, 廿一, or a number; 0 for anything else.
unsigned lunarDayOf(const QString& text) {
    for (unsigned day = 1; day <= 30; ++day) {
        if (text == QString::fromStdString(lunarcalendar::dayName(day))) {
            return day;
        }
    }
    return text.toUInt();
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
    const auto solar = Date::parse(day.toStdString());
    const auto lunar = solar ? LunarDate::fromSolar(*solar) : std::nullopt;
    return lunar ? QString::fromStdString(lunar->chineseName()) : QString();
}

QString Days::ofLunarText(const QString& text) const {
    static const QRegularExpression shape(QStringLiteral(
        "^(?:[农農陰阴][历曆])?([0-9]{4}|[〇零一二三四五六七八九]{4})年(?:[农農陰阴][历曆])?"
        "([闰閏]?)([正冬腊一二三四五六七八九十0-9]+)月([初一二三四五六七八九十廿0-9]+)日?$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(u' ');
    const auto match = shape.match(plain);
    const bool numeric = match.captured(3).toUInt() > 0 || match.captured(4).toUInt() > 0;
    const bool named = plain.contains(u'历') || plain.contains(u'曆');
    // 1950年2月3日 is a solar day unless somebody says otherwise.
    if (!match.hasMatch() || (numeric && !named)) {
        return {};
    }
    const auto kind =
        match.captured(2).isEmpty() ? LunarDate::Month::Plain : LunarDate::Month::Leap;
    const auto lunar = LunarDate::create(yearOf(match.captured(1)), monthOf(match.captured(3)),
                                         lunarDayOf(match.captured(4)), kind);
    return lunar ? QString::fromStdString(lunar->toSolar().toString()) : QString();
}

}  // namespace nuanyang::ui
