#include "core/shell/workers.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace nuanyang::core::shell {

struct Workers::Queue {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void()>> jobs;
    int threads = 0;
    int mostThreads = 0;
    int running = 0;
    bool closed = false;

    bool isIdle() const { return running == 0 && jobs.empty(); }

    static void serve(const std::shared_ptr<Queue>& queue) {
        std::unique_lock lock(queue->mutex);
        while (true) {
            queue->changed.wait(lock, [&] { return queue->closed || !queue->jobs.empty(); });
            if (queue->jobs.empty()) {
                return;
            }
            auto job = std::move(queue->jobs.front());
            queue->jobs.pop_front();
            ++queue->running;
            lock.unlock();
            job();
            job = nullptr;  // what it captured goes before it counts as done
            lock.lock();
            --queue->running;
            queue->changed.notify_all();
        }
    }
};

Workers::Workers(int threads) : m_queue(std::make_shared<Queue>()) {
    m_queue->mostThreads = threads;
}

Workers::~Workers() {
    std::deque<std::function<void()>> dropped;
    const std::lock_guard lock(m_queue->mutex);
    m_queue->closed = true;
    dropped.swap(m_queue->jobs);
    m_queue->changed.notify_all();
}

void Workers::submit(std::function<void()> job) {
    const std::lock_guard lock(m_queue->mutex);
    m_queue->jobs.push_back(std::move(job));
    const int wanted = m_queue->running + static_cast<int>(m_queue->jobs.size());
    if (m_queue->threads < m_queue->mostThreads && m_queue->threads < wanted) {
        ++m_queue->threads;
        std::thread([queue = m_queue] { Queue::serve(queue); }).detach();
    }
    m_queue->changed.notify_one();
}

bool Workers::waitIdle(std::chrono::milliseconds limit) const {
    std::unique_lock lock(m_queue->mutex);
    return m_queue->changed.wait_for(lock, limit, [this] { return m_queue->isIdle(); });
}

}  // namespace nuanyang::core::shell
