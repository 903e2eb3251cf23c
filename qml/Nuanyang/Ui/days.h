#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "Nuanyang/Ui/uiexport.h"

class QJSEngine;
class QQmlEngine;

namespace nuanyang::ui {

// Reckoning with days for calendars; a day is YYYY-MM-DD. GUI thread.
class NUANYANG_UI_EXPORT Days : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static Days* instance();
    // Called by the QML engine; the object stays owned by C++.
    static Days* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    Q_INVOKABLE QString add(const QString& day, int days) const;
    Q_INVOKABLE QString addMonths(const QString& day, int months) const;
    // The day that a calendar for `value` (YYYY, YYYY-MM, YYYY-MM-DD) begins with; `fallback` or
    // else the clock's day where it is empty.
    Q_INVOKABLE QString start(const QString& value, const QString& fallback) const;
    // The day in the top left corner of the month that `day` lies in: a Monday.
    Q_INVOKABLE QString gridStart(const QString& day) const;
    // `二月十四`; empty outside of the years that the lunar table knows.
    Q_INVOKABLE QString lunarText(const QString& day) const;
    // The day that `text` names in the lunar calendar: 农历1950年二月初三, 一九五〇年闰二月廿一;
    // empty for anything else.
    Q_INVOKABLE QString ofLunarText(const QString& text) const;

private:
    Days() = default;
};

}  // namespace nuanyang::ui
