#pragma once

#include <QObject>

#include <exception>
#include <memory>
#include <string>
#include <utility>

#include "sdk/base/call.h"
#include "sdk/ui/rowsource.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::ui {

/// How rows are asked for: of which source, by which runner, in the name of which verb, for whom.
class RowAccess {
public:
    RowAccess() = default;
    RowAccess(std::shared_ptr<RowSource> source, UseCaseRunner& runner, std::string verb,
              QObject* guard)
        : m_source(std::move(source)), m_runner(&runner), m_verb(std::move(verb)), m_guard(guard) {}

    explicit operator bool() const { return m_source != nullptr; }

    /// Runs `work(source, call)` off the GUI thread and `home` with its result here. What a source
    /// throws becomes `ui.rows.sourceThrew`, not the end of the process.
    template <class Work, class Home>
    std::shared_ptr<UseCaseRun> ask(Work work, Home home) const {
        return m_runner->run(m_guard, m_verb, Guarded<Work>{m_source, std::move(work)},
                             std::move(home));
    }

private:
    template <class Work>
    struct Guarded {
        std::shared_ptr<RowSource> source;
        Work work;

        auto operator()(const Call& call) -> std::invoke_result_t<Work&, RowSource&, const Call&> {
            try {
                return work(*source, call);
            } catch (const std::exception& exception) {
                return internalError("ui.rows.sourceThrew", exception.what());
            } catch (...) {
                return internalError("ui.rows.sourceThrew", "not a standard exception");
            }
        }
    };

    std::shared_ptr<RowSource> m_source;
    UseCaseRunner* m_runner = nullptr;
    std::string m_verb;
    QObject* m_guard = nullptr;
};

}  // namespace nuanyang::ui
