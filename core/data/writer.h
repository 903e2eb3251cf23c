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

/// Whose turn it is to write in this process: first come, first served. Between processes the
/// engine's own lock decides.
class WriterQueue {
public:
    explicit WriterQueue(ConnectionOptions options) : m_options(std::move(options)) {}

    /// The turn, until it is destroyed.
    class Turn {
    public:
        explicit Turn(WriterQueue& queue) : m_queue(&queue) {}
        Turn(Turn&& other) noexcept : m_queue(std::exchange(other.m_queue, nullptr)) {}
        Turn& operator=(Turn&&) = delete;
        ~Turn() { end(); }
        void end();
        Writer& writer() const { return *m_queue->m_writer; }

    private:
        WriterQueue* m_queue;
    };

    /// Fails with `data.file.busy` after the limit, with `data.session.nested` on the thread that
    /// has the turn.
    Result<Turn> take();

private:
    struct Waiting {
        std::condition_variable called;
        bool isNext = false;
    };
    Result<void> wait();
    Result<void> openWriter();
    void pass();

    ConnectionOptions m_options;
    std::mutex m_mutex;
    std::list<Waiting*> m_waiting;
    bool m_taken = false;
    std::thread::id m_owner;
    std::unique_ptr<Writer> m_writer;
};

}  // namespace nuanyang::core::data
