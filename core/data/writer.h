#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include "core/data/auditlog.h"
#include "core/data/changecapture.h"
#include "core/data/connection.h"
#include "core/data/tableshape.h"
#include "core/data/turnstile.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// The connection that writes, with all that a transaction needs beside it.
struct Writer {
    explicit Writer(std::unique_ptr<Connection> opened)
        : connection(std::move(opened)), capture(connection->handle(), shapes) {}

    std::unique_ptr<Connection> connection;
    TableShapes shapes;
    ChangeCapture capture;
    AuditLog log;
};

/// Whose turn it is to write: in this process first come, first served; between processes as the
/// turnstile lets them through to the engine's own lock.
class WriterQueue {
public:
    WriterQueue(ConnectionOptions options, std::filesystem::path turnstile)
        : m_options(std::move(options)), m_turnstile(std::move(turnstile)) {}

    /// The turn, until it is destroyed.
    class Turn {
    public:
        explicit Turn(WriterQueue& queue) : m_queue(&queue) {}
        Turn(Turn&& other) noexcept : m_queue(std::exchange(other.m_queue, nullptr)) {}
        Turn& operator=(Turn&&) = delete;
        ~Turn() { end(); }
        void end();
        /// Takes the engine's lock. Fails with `data.file.busy` when others hold it for too long.
        Result<void> beginTransaction() const;
        Writer& writer() const { return *m_queue->m_writer; }

    private:
        WriterQueue* m_queue;
    };

    /// Fails with `data.file.busy` after the limit, with `data.session.nested` on the thread that
    /// has the turn.
    Result<Turn> take();
    Turnstile& turnstile() { return m_turnstile; }

private:
    struct Waiting {
        std::condition_variable called;
        bool isNext = false;
    };
    Result<void> wait();
    Result<void> openWriter();
    void pass();

    ConnectionOptions m_options;
    Turnstile m_turnstile;
    std::mutex m_mutex;
    std::list<Waiting*> m_waiting;
    bool m_taken = false;
    std::thread::id m_owner;
    std::unique_ptr<Writer> m_writer;
};

}  // namespace nuanyang::core::data
