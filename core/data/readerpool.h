#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "core/data/connection.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// Connections for reading with one kind of scope. Opened as they are needed, kept for the next.
class ReaderPool {
public:
    ReaderPool(ConnectionOptions options, int kept)
        : m_options(std::move(options)), m_kept(static_cast<std::size_t>(kept)) {}

    /// A connection, given back when the lease ends. The pool must outlive it.
    class Lease {
    public:
        Lease(ReaderPool& pool, std::unique_ptr<Connection> connection)
            : m_pool(&pool), m_connection(std::move(connection)) {}
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&&) = delete;
        ~Lease() {
            if (m_connection) {
                m_pool->giveBack(std::move(m_connection));
            }
        }
        Connection& operator*() const { return *m_connection; }
        Connection* operator->() const { return m_connection.get(); }

    private:
        ReaderPool* m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    /// Fails with `data.file.busy` when too many are in use for too long.
    Result<Lease> take();

private:
    /// More than this many sessions at once are a defect, or a crowd: they wait.
    std::size_t mostAtOnce() const { return m_kept * 8; }
    bool waitForOne(std::unique_lock<std::mutex>& lock);
    void giveBack(std::unique_ptr<Connection> connection);

    ConnectionOptions m_options;
    std::size_t m_kept;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::size_t m_used = 0;
    std::size_t m_waiting = 0;
};

}  // namespace nuanyang::core::data
