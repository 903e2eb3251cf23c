#include "core/data/readerpool.h"

namespace nuanyang::core::data {

Result<ReaderPool::Lease> ReaderPool::take() {
    {
        std::unique_lock lock(m_mutex);
        if (m_used >= mostAtOnce() && !waitForOne(lock)) {
            return unavailable("data.file.busy", "all readers are in use");
        }
        ++m_used;
        if (!m_idle.empty()) {
            std::unique_ptr<Connection> connection = std::move(m_idle.back());
            m_idle.pop_back();
            return Lease(*this, std::move(connection));
        }
    }
    auto opened = Connection::open(m_options);
    if (!opened) {
        giveBack(nullptr);
        return std::move(opened).error();
    }
    return Lease(*this, std::move(*opened));
}

bool ReaderPool::waitForOne(std::unique_lock<std::mutex>& lock) {
    ++m_waiting;
    const bool returned =
        m_returned.wait_for(lock, m_options.busyLimit, [this] { return m_used < mostAtOnce(); });
    --m_waiting;
    return returned;
}

void ReaderPool::giveBack(std::unique_ptr<Connection> connection) {
    const std::lock_guard lock(m_mutex);
    --m_used;
    if (connection && m_idle.size() < m_kept) {
        m_idle.push_back(std::move(connection));
    }
    if (m_waiting > 0) {
        m_returned.notify_one();
    }
}

}  // namespace nuanyang::core::data
