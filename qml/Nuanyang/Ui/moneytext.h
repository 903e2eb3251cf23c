#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "Nuanyang/Ui/uiexport.h"

namespace nuanyang::ui {

// What stands in a money field and the amount it means. The amount is a whole number of fen; it is
// a double because QML's int has 32 bits (exact up to 90 trillion yuan, the limit is far below).
class NUANYANG_UI_EXPORT MoneyText : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(double fen READ fen WRITE setFen NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(
        bool negativeAllowed READ negativeAllowed WRITE setNegativeAllowed NOTIFY changed FINAL)

public:
    enum Problem { None, NotANumber, ThirdDecimal, Negative, TooLarge };
    Q_ENUM(Problem)

    using QObject::QObject;

    QString text() const { return m_text; }
    // Keeps `text` as typed; `fen` follows where it is an amount and stays as it was where not.
    void setText(const QString& text);

    double fen() const { return m_fen; }
    // Writes the amount as text with two decimals. NaN empties the field.
    void setFen(double fen);

    bool negativeAllowed() const { return m_negativeAllowed; }
    void setNegativeAllowed(bool allowed);

    bool isEmpty() const { return m_empty; }
    Problem problem() const { return m_problem; }

    // Writes a valid amount the way it is shown: 1,234.50.
    Q_INVOKABLE void tidy();
    // `fen` as 1,234.50
    Q_INVOKABLE static QString format(double fen);

signals:
    void changed();

private:
    Problem read(const QString& text, double& fen) const;

    QString m_text;
    double m_fen = 0;
    bool m_empty = true;
    bool m_negativeAllowed = false;
    Problem m_problem = None;
};

}  // namespace nuanyang::ui
