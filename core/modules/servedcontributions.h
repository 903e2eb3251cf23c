#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>

#include "core/modules/guard.h"
#include "core/modules/manifest.h"
#include "sdk/module/contributions.h"

namespace nuanyang::core::modules {

/// What one running module serves. Handlers are called through `call`, which counts them, so that
/// a stop can wait until the last has returned. Thread-safe.
class ServedContributions final : public module::Contributions {
public:
    /// A scheduled task's handler is of the same type as a command's.
    using Handler =
        std::variant<module::ViewFactory, module::VerbHandler, module::SearchHandler,
                     module::SampleHandler, module::CommandHandler, module::DocumentHandler,
                     module::ImportHandler, module::WordsHandler>;
    enum class Slot { View, Verb, Search, Sample, Command, Task, Document, Importer, Words };

    explicit ServedContributions(std::shared_ptr<const Manifest> manifest);

    Result<void> view(std::string_view id, module::ViewFactory factory) override;
    Result<void> verb(std::string_view verb, module::VerbHandler handler) override;
    Result<void> search(std::string_view id, module::SearchHandler handler) override;
    Result<void> sampleData(std::string_view id, module::SampleHandler handler) override;
    Result<void> command(std::string_view id, module::CommandHandler handler) override;
    Result<void> scheduledTask(std::string_view id, module::TaskHandler handler) override;
    Result<void> document(std::string_view id, module::DocumentHandler handler) override;
    Result<void> importer(std::string_view id, module::ImportHandler handler) override;
    Result<void> words(module::WordsHandler handler) override;

    /// Lets a module serve, from bind on.
    void open();
    /// No call begins any more; false when one has not returned within `limit`. Drops all handlers
    /// in that case as well: a call that still runs keeps its own.
    bool revoke(std::chrono::milliseconds limit);

    /// Calls `work` with the handler, guarded. Fails with `module.contribution.unserved`,
    /// `module.off`, `module.fault.exception`.
    template <class HandlerType, class Work>
    std::invoke_result_t<Work&, HandlerType&> call(Slot slot, std::string_view id, Work work) {
        const auto handler = take(slot, id);
        if (!handler) {
            return handler.error();
        }
        const Running running(*this);
        return guarded(m_manifest->id, id, [&] { return work(std::get<HandlerType>(**handler)); });
    }

private:
    /// Ends the count that `take` began.
    class Running {
    public:
        explicit Running(ServedContributions& served) : m_served(served) {}
        ~Running() { m_served.release(); }
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;

    private:
        ServedContributions& m_served;
    };

    Result<void> serve(Slot slot, std::string_view id, bool declared, Handler handler);
    Result<std::shared_ptr<Handler>> take(Slot slot, std::string_view id);
    void release();
    Error contributionError(ErrorKind kind, const char* code, std::string_view id) const;

    const std::shared_ptr<const Manifest> m_manifest;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::map<std::pair<Slot, std::string>, std::shared_ptr<Handler>> m_handlers;
    bool m_open = false;
    int m_running = 0;
};

}  // namespace nuanyang::core::modules
