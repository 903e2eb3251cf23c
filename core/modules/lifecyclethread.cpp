#include "core/modules/lifecyclethread.h"

#include <filesystem>
#include <fstream>
#include <pthread.h>
#include <utility>

#include "core/modules/stagejournal.h"

namespace nuanyang::core::modules {

namespace {

/// The kernel keeps fifteen characters of a thread's name.
std::string threadName(const std::string& moduleId) {
    return ("ny:" + moduleId).substr(0, 15);
}

void nameThread(const std::string& name) {
    ::pthread_setname_np(::pthread_self(), name.c_str());
}

}  // namespace

struct LifecycleThread::Task {
    std::string module;
    std::function<void()> work;
    bool done = false;
};

/// What the thread and its owner share; the thread keeps it alive when it is left behind.
struct LifecycleThread::Lane {
    std::mutex mutex;
    std::condition_variable changed;
    std::shared_ptr<Task> next;
    bool quit = false;
    bool busy = false;
};

LifecycleThread::LifecycleThread() {
    openLane();
}

LifecycleThread::~LifecycleThread() {
    {
        const std::lock_guard lock(m_lane->mutex);
        m_lane->quit = true;
    }
    m_lane->changed.notify_all();
    m_thread.join();
}

void LifecycleThread::openLane() {
    m_lane = std::make_shared<Lane>();
    m_thread = std::thread([lane = m_lane] { serve(lane); });
}

void LifecycleThread::abandonLane() {
    m_lane->quit = true;  // under the lane's lock, by the caller
    m_thread.detach();
}

void LifecycleThread::serve(const std::shared_ptr<Lane>& lane) {
    StageJournal::prepareThread();
    std::unique_lock lock(lane->mutex);
    for (;;) {
        nameThread("ny-lifecycle");
        lane->changed.wait(lock, [&lane] { return lane->quit || lane->next; });
        if (lane->quit) {
            return;
        }
        const std::shared_ptr<Task> task = std::exchange(lane->next, {});
        lock.unlock();
        nameThread(threadName(task->module));
        task->work();
        task->work = {};
        lock.lock();
        task->done = true;
        lane->changed.notify_all();
    }
}

LifecycleThread::Outcome LifecycleThread::run(const std::string& moduleId, Milliseconds limit,
                                              std::function<void()> work) {
    if (std::this_thread::get_id() == m_thread.get_id()) {
        work();
        return Outcome::Done;
    }
    const std::lock_guard oneAtATime(m_mutex);
    const auto task = std::make_shared<Task>(Task{moduleId, std::move(work), false});
    std::unique_lock lock(m_lane->mutex);
    m_lane->next = task;
    m_lane->changed.notify_all();
    if (m_lane->changed.wait_for(lock, limit, [&task] { return task->done; })) {
        return Outcome::Done;
    }
    abandonLane();
    lock.unlock();
    openLane();
    return Outcome::TimedOut;
}

bool LifecycleThread::leftBehind(const std::string& moduleId) {
    std::error_code failed;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task", failed)) {
        std::string name;
        std::getline(std::ifstream(thread.path() / "comm"), name);
        if (name == threadName(moduleId)) {
            return true;
        }
    }
    return false;
}

}  // namespace nuanyang::core::modules
