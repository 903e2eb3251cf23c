#include "datetext.h"

#include <QDate>
#include <QRegularExpression>

namespace nuanyang::ui {

namespace {

// Full-width characters become plain ones, every separator a dot, and the last one goes.
QString plainDate(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(u' ');
    for (const QChar separator : {u'-', u'/', u'\u5e74', u'\u6708', u'\u3002', u'\u2013'}) {
        plain.replace(separator, u'.');
    }
    plain.remove(u'\u65e5');
    plain.remove(u'\u53f7');
    while (plain.endsWith(u'.')) {
        plain.chop(1);
    }
    return plain;
}

bool saysUnknown(const QString& text) {
    static const QStringList words = {QStringLiteral("不详"), QStringLiteral("不明"),
                                      QStringLiteral("未知"), QStringLiteral("unknown"),
                                      QStringLiteral("?")};
    return words.contains(text.normalized(QString::NormalizationForm_KC).trimmed().toLower());
}

// A month written as ".1" is the trace of a spreadsheet; "-1" or "年1月" is a person's January.
bool isSpreadsheetMonth(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^\\s*[0-9]{4}\\.1\\s*$"));
    return shape.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
}

}  // namespace

DateText::Reading DateText::readParts(int year, int month, int day) {
    const QString yyyy = QString::number(year).rightJustified(4, u'0');
    if (month == 0) {
        return {Year, None, yyyy};
    }
    if (month > 12 || (day != 0 && !QDate::isValid(year, month, day))) {
        return {Empty, NoSuchDay, {}};
    }
    const QString mm = yyyy + u'-' + QString::number(month).rightJustified(2, u'0');
    if (day == 0) {
        return {Month, None, mm};
    }
    return {Day, None, mm + u'-' + QString::number(day).rightJustified(2, u'0')};
}

DateText::Reading DateText::read(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return {};
    }
    if (saysUnknown(text)) {
        return {Unknown, None, {}};
    }
    if (isSpreadsheetMonth(text)) {
        return {Empty, JanuaryOrOctober, {}};
    }
    static const QRegularExpression shape(
        QStringLiteral("^([12][0-9]{3})(?:\\.?([0-9]{2})(?:\\.?([0-9]{2}))?"
                       "|\\.([0-9]{1,2})(?:\\.([0-9]{1,2}))?)?$"));
    const auto match = shape.match(plainDate(text));
    if (!match.hasMatch()) {
        return {Empty, NotADate, {}};
    }
    const auto part = [&match](int run, int dotted) {
        return (match.captured(run) + match.captured(dotted)).toInt();
    };
    const bool zeroPart =
        (match.capturedLength(2) > 0 || match.capturedLength(4) > 0) && part(2, 4) == 0;
    const bool zeroDay =
        (match.capturedLength(3) > 0 || match.capturedLength(5) > 0) && part(3, 5) == 0;
    if (zeroPart || zeroDay) {
        return {Empty, NoSuchDay, {}};
    }
    return readParts(match.captured(1).toInt(), part(2, 4), part(3, 5));
}

DateText::Problem DateText::checkRange(const Reading& reading) const {
    const QString& value = reading.value;
    if (value.isEmpty()) {
        return reading.problem;
    }
    if (!m_earliest.isEmpty() && value < m_earliest.left(value.size())) {
        return TooEarly;
    }
    if (!m_latest.isEmpty() && value > m_latest.left(value.size())) {
        return TooLate;
    }
    return None;
}

void DateText::take(const Reading& reading) {
    m_problem = checkRange(reading);
    m_precision = m_problem == None ? reading.precision : Empty;
    m_value = m_problem == None ? reading.value : QString();
}

void DateText::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_written = text;
    take(read(text));
    emit changed();
}

void DateText::setValue(const QString& value) {
    if (value == m_value && m_problem == None) {
        return;
    }
    const Reading reading = read(value);
    take(reading);
    m_text = reading.value;
    m_written = m_text;
    emit changed();
}

void DateText::setEarliest(const QString& day) {
    m_earliest = day;
    take(read(m_text));
    emit changed();
}

void DateText::setLatest(const QString& day) {
    m_latest = day;
    take(read(m_text));
    emit changed();
}

void DateText::tidy() {
    if (m_value.isEmpty() || m_text == m_value) {
        return;
    }
    m_text = m_value;
    emit changed();
}

}  // namespace nuanyang::ui
