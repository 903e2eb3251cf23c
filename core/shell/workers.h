#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace nuanyang::core::shell {

/// A few threads for work that takes time. They are detached and share what they need, so that
/// work which never returns cannot keep the window from closing. Thread-safe.
class Workers {
public:
    explicit Workers(int threads);
    /// Drops what is still waiting; what runs goes on by itself.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// `job` must not throw.
    void submit(std::function<void()> job);
    /// True when nothing runs and nothing waits any more, false when the limit has passed first.
    bool waitIdle(std::chrono::milliseconds limit) const;

private:
    struct Queue;
    std::shared_ptr<Queue> m_queue;
};

}  // namespace nuanyang::core::shell
