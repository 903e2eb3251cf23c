#include "moneytext.h"

#include <cmath>

namespace nuanyang::ui {

namespace {

constexpr qsizetype mostYuanDigits = 12;

// Full-width digits and signs become plain ones; blanks, grouping and the sign of the yuan go.
QString plainNumber(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (const QChar dropped : {u' ', u',', u'\u00a5', u'\u5143', u'\u3001'}) {
        plain.remove(dropped);
    }
    return plain;
}

bool isDigits(QStringView text) {
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return false;
        }
    }
    return true;
}

QString grouped(QString digits) {
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, u',');
    }
    return digits;
}

}  // namespace

QString MoneyText::format(double fen) {
    const auto whole = static_cast<qint64>(std::llround(std::abs(fen)));
    const QString yuan = grouped(QString::number(whole / 100));
    const QString rest = QString::number(whole % 100).rightJustified(2, u'0');
    return (fen < 0 ? QStringLiteral("-") : QString()) + yuan + u'.' + rest;
}

MoneyText::Problem MoneyText::read(const QString& text, double& fen) const {
    QString plain = plainNumber(text);
    const bool negative = plain.startsWith(u'-');
    if (negative) {
        plain.remove(0, 1);
    }
    const qsizetype point = plain.indexOf(u'.');
    const QString yuan = plain.left(point < 0 ? plain.size() : point);
    const QString cents = point < 0 ? QString() : plain.mid(point + 1);
    if ((yuan + cents).isEmpty() || !isDigits(yuan) || !isDigits(cents)) {
        return NotANumber;
    }
    if (cents.size() > 2) {
        return ThirdDecimal;
    }
    if (yuan.size() > mostYuanDigits) {
        return TooLarge;
    }
    if (negative && !m_negativeAllowed) {
        return Negative;
    }
    const double amount = yuan.toDouble() * 100 + cents.leftJustified(2, u'0').toDouble();
    fen = negative ? -amount : amount;
    return None;
}

void MoneyText::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_empty = text.trimmed().isEmpty();
    m_problem = None;
    if (m_empty) {
        m_fen = 0;
    } else {
        m_problem = read(text, m_fen);
    }
    emit changed();
}

void MoneyText::setFen(double fen) {
    if (!m_empty && m_problem == None && fen == m_fen) {
        return;
    }
    m_problem = None;
    m_empty = std::isnan(fen);
    m_fen = m_empty ? 0 : std::round(fen);
    m_text = m_empty ? QString() : format(m_fen);
    emit changed();
}

void MoneyText::setNegativeAllowed(bool allowed) {
    m_negativeAllowed = allowed;
    if (!m_empty) {
        m_problem = read(m_text, m_fen);
    }
    emit changed();
}

void MoneyText::tidy() {
    if (m_empty || m_problem != None || m_text == format(m_fen)) {
        return;
    }
    m_text = format(m_fen);
    emit changed();
}

}  // namespace nuanyang::ui
