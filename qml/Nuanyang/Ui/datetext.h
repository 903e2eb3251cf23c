#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "Nuanyang/Ui/uiexport.h"

namespace nuanyang::ui {

// What stands in a date field and the day, month or year it means. Takes the forms in which the
// offices write dates: 1950, 1950.03, 195003, 1950-3-2, 1950/3/2, 1950年3月, 19500302, 不详.
class NUANYANG_UI_EXPORT DateText : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(Precision precision READ precision NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString earliest READ earliest WRITE setEarliest NOTIFY changed FINAL)
    Q_PROPERTY(QString latest READ latest WRITE setLatest NOTIFY changed FINAL)

public:
    // Empty: not answered. Unknown: answered with "nobody knows".
    enum Precision { Empty, Unknown, Year, Month, Day };
    Q_ENUM(Precision)
    // JanuaryOrOctober: 1950.1 may have been 1950.10 before a spreadsheet took it for a number.
    enum Problem { None, NotADate, NoSuchDay, JanuaryOrOctober, TooEarly, TooLate };
    Q_ENUM(Problem)

    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString& text);

    // `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or empty for Empty, Unknown and while there is a problem.
    QString value() const { return m_value; }
    // Anything else than these forms empties the field.
    void setValue(const QString& value);

    // The first and the last day that is taken; a month or a year counts when part of it is.
    QString earliest() const { return m_earliest; }
    void setEarliest(const QString& day);
    QString latest() const { return m_latest; }
    void setLatest(const QString& day);

    // The text as it was last typed, before tidy().
    QString written() const { return m_written; }
    Precision precision() const { return m_precision; }
    Problem problem() const { return m_problem; }

    // Replaces a date that was understood by its plain form.
    Q_INVOKABLE void tidy();

signals:
    void changed();

private:
    struct Reading {
        Precision precision = Empty;
        Problem problem = None;
        QString value;
    };
    static Reading read(const QString& text);
    static Reading readParts(int year, int month, int day);
    Problem checkRange(const Reading& reading) const;
    void take(const Reading& reading);

    QString m_text;
    QString m_written;
    QString m_value;
    QString m_earliest;
    QString m_latest;
    Precision m_precision = Empty;
    Problem m_problem = None;
};

}  // namespace nuanyang::ui
