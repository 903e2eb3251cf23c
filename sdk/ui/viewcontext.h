#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/caller.h"
#include "sdk/base/date.h"
#include "sdk/base/export.h"
#include "sdk/base/language.h"
#include "sdk/base/messages.h"
#include "sdk/data/database.h"
#include "sdk/ui/navigator.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::ui {

/// What the host lends a view-model: lives longer than every view-model made with it. Language,
/// business day and caller stay the same in the life of a view; when one of them changes, the
/// host closes the views and makes them anew. GUI thread.
class NUANYANG_SDK_EXPORT ViewContext {
public:
    virtual ~ViewContext();

    virtual UseCaseRunner& useCases() = 0;
    virtual Navigator& navigator() = 0;

    virtual Language language() const = 0;
    /// The business day.
    virtual Date today() const = 0;
    virtual const Caller& caller() const = 0;
    bool may(std::string_view privilege) const { return caller().may(privilege); }

    /// What a person reads about the error, from the catalogs of the host and of all modules.
    virtual Sentence sentence(const Error& error) const = 0;
};

/// Calls `changed` on the GUI thread after each commit, of this or another process, that touched
/// one of the tables; ends with `guard`. Several commits in a row may come as one call.
NUANYANG_SDK_EXPORT void watch(data::Database& database, std::vector<std::string> tables,
                               QObject* guard, std::function<void()> changed);

}  // namespace nuanyang::ui
