#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace nuanyang::core::modules {

/// The thread on which modules are bound, started, stopped and told about services: one call at a
/// time. A call that does not return in time is left to itself with its thread, and another
/// thread takes over.
///
/// While a module is called, the thread bears its name (`ny:registry`), and so does every thread
/// that it starts: that is how one that was left behind is found.
class LifecycleThread {
public:
    using Milliseconds = std::chrono::milliseconds;

    enum class Outcome { Done, TimedOut };

    LifecycleThread();
    /// Waits for a call that runs in time; leaves one that hangs behind.
    ~LifecycleThread();
    LifecycleThread(const LifecycleThread&) = delete;
    LifecycleThread& operator=(const LifecycleThread&) = delete;

    /// Calls `work` and waits, but no longer than `limit` from when it began. What `work` uses
    /// must stay alive after a timeout. On the lifecycle thread itself, calls at once.
    Outcome run(const std::string& moduleId, Milliseconds limit, std::function<void()> work);

    /// Whether a thread that a module has started is still there.
    static bool leftBehind(const std::string& moduleId);

private:
    struct Task;
    struct Lane;

    void openLane();
    void abandonLane();
    static void serve(const std::shared_ptr<Lane>& lane);

    std::mutex m_mutex;  ///< one run() at a time
    std::shared_ptr<Lane> m_lane;
    std::thread m_thread;
};

}  // namespace nuanyang::core::modules
