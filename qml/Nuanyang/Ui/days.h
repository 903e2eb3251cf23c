#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "Nuanyang/Ui/uiexport.h"

class QJSEngine;
class QQmlEngine;

namespace nuanyang::ui {

// How days are said in the lunar calendar; both empty where nobody has set them.
struct LunarWords {
    // The lunar day of YYYY-MM-DD in words; empty outside the years it knows.
    std::function<QString(const QString& iso)> wordsOf;
    // The YYYY-MM-DD of a lunar day in words; empty where it cannot be told.
    std::function<QString(const QString& words)> dayOf;
};

// Reckoning with days for calendars; a day is YYYY-MM-DD. GUI thread.
class NUANYANG_UI_EXPORT Days : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static Days* instance();
    // Called by the QML engine; the object stays owned by C++.
    static Days* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    // For the whole process, before the first date field is made.
    void setLunarWords(LunarWords words) { m_lunar = std::move(words); }

    Q_INVOKABLE QString add(const QString& day, int days) const;
    Q_INVOKABLE QString addMonths(const QString& day, int months) const;
    // The day that a calendar for `value` (YYYY, YYYY-MM, YYYY-MM-DD) begins with; `fallback` or
    // else the clock's day where it is empty.
    Q_INVOKABLE QString start(const QString& value, const QString& fallback) const;
    // The day in the top left corner of the month that `day` lies in: a Monday.
    Q_INVOKABLE QString gridStart(const QString& day) const;
    Q_INVOKABLE QString lunarText(const QString& day) const;
    // The day that `text` names in the lunar calendar (农历…, 正月, 初三, 廿二); empty if none.
    Q_INVOKABLE QString ofLunarText(const QString& text) const;

private:
    Days() = default;

    LunarWords m_lunar;
};

}  // namespace nuanyang::ui
