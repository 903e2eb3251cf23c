#pragma once

#include <QObject>

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/result.h"
#include "sdk/ui/usecaserun.h"

namespace nuanyang::ui {

/// Runs use cases off the GUI thread, as the person who has signed in.
///
///     m_run = context.useCases().run(
///         this, "registry.add",
///         [add = m_addPerson, draft](const Call& call) { return add->run(call, draft); },
///         [this](Result<SubjectId> added) { show(added); });
///
/// `work` runs on a worker thread and must not touch QObjects: it owns what it captures. It must
/// return a Result; what it throws arrives as Internal `ui.useCase.threw`. `finished` is called on
/// the GUI thread with what it returned; it is dropped, and the work asked to stop, when `guard`
/// has gone by then. Results of several runs may come in another order than they were started:
/// abandon() the old run where only the newest counts. When the module stops, its runs are asked to
/// stop and are waited for.
class NUANYANG_SDK_EXPORT UseCaseRunner {
public:
    virtual ~UseCaseRunner();

    /// GUI thread. `verb` is what the audit log names. Whoever wants to show progress or to cancel
    /// keeps the handle; letting it go does not stop the work.
    template <class Work, class Finished>
    std::shared_ptr<UseCaseRun> run(QObject* guard, std::string verb, Work work,
                                    Finished finished) {
        using Outcome = std::invoke_result_t<Work&, const Call&>;
        static_assert(std::is_base_of_v<tl::expected<typename Outcome::value_type, Error>, Outcome>,
                      "a use case returns a Result");
        return start(guard, std::move(verb),
                     [work = std::move(work),
                      finished = std::move(finished)](const Call& call) mutable -> Continuation {
                         auto outcome = std::make_shared<Outcome>(guarded<Outcome>(work, call));
                         return [outcome, finished = std::move(finished)]() mutable {
                             finished(std::move(*outcome));
                         };
                     });
    }

protected:
    /// What remains to be done on the GUI thread.
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(const Call&)>;

private:
    template <class Outcome, class Body>
    static Outcome guarded(Body& body, const Call& call) noexcept {
        try {
            return body(call);
        } catch (const std::exception& thrown) {
            return Outcome(internalError("ui.useCase.threw", thrown.what()));
        } catch (...) {
            return Outcome(internalError("ui.useCase.threw"));
        }
    }

    virtual std::shared_ptr<UseCaseRun> start(QObject* guard, std::string verb, Work work) = 0;
};

}  // namespace nuanyang::ui
