#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <string_view>

#include "sdk/base/error.h"
#include "sdk/base/export.h"
#include "sdk/base/ids.h"
#include "sdk/base/json.h"

namespace nuanyang::ui {

/// What the person is asked before something that is hard to take back.
struct Question {
    QString title;
    QString text;
    QString acceptText;      ///< the verb itself: "Void the record"
    bool dangerous = false;  ///< draws the accepting button in the colour of danger
    QString reasonLabel;     ///< not empty: a reason must be written, under this label
};

/// The way around the window, for view-models. GUI thread. Texts come in the current language.
class NUANYANG_SDK_EXPORT Navigator {
public:
    virtual ~Navigator();

    /// Opens a navigation view, also of another module. A view that is off or not allowed shows a
    /// page that says so.
    virtual void openView(std::string_view view, const Json& parameters = Json::object()) = 0;
    /// Opens the page of a person, on one of its tabs where the tab's id is given.
    virtual void openPerson(SubjectId person, std::string_view tab = {}) = 0;
    virtual void back() = 0;

    /// Says for some seconds what has been done, with a way to take it back where `undo` is given.
    virtual void toast(const QString& text, const QString& undoText = {},
                       std::function<void()> undo = {}) = 0;
    /// Says what went wrong and what to do, until the person has read it. `call.cancelled` is not
    /// shown: they wanted it.
    virtual void showError(const Error& error) = 0;
    /// Asks, and calls `accepted` with the reason that was written. Dropped when `guard` has gone
    /// or the answer is no.
    virtual void confirm(const Question& question, QObject* guard,
                         std::function<void(const QString& reason)> accepted) = 0;
};

}  // namespace nuanyang::ui
