#include "core/data/writer.h"

namespace nuanyang::core::data {

void WriterQueue::Turn::end() {
    if (m_queue != nullptr) {
        std::exchange(m_queue, nullptr)->pass();
    }
}

Result<void> WriterQueue::Turn::beginTransaction() const {
    const Turnstile::Passage passage =
        NY_TRY(m_queue->m_turnstile.enter(m_queue->m_options.busyLimit));
    return writer().connection->change("BEGIN IMMEDIATE", {});
}

Result<WriterQueue::Turn> WriterQueue::take() {
    NY_TRY(wait());
    Turn turn(*this);
    NY_TRY(openWriter());
    return turn;
}

Result<void> WriterQueue::wait() {
    std::unique_lock lock(m_mutex);
    if (m_taken && m_owner == std::this_thread::get_id()) {
        return conflict("data.session.nested");
    }
    if (m_taken) {
        Waiting self;
        const auto place = m_waiting.insert(m_waiting.end(), &self);
        if (!self.called.wait_for(lock, m_options.busyLimit, [&self] { return self.isNext; })) {
            m_waiting.erase(place);
            return unavailable("data.file.busy", "another write session is open");
        }
    }
    m_taken = true;
    m_owner = std::this_thread::get_id();
    return {};
}

void WriterQueue::pass() {
    const std::lock_guard lock(m_mutex);
    m_owner = {};
    if (m_waiting.empty()) {
        m_taken = false;
        return;
    }
    Waiting* next = m_waiting.front();
    m_waiting.pop_front();
    next->isNext = true;  // the turn stays taken: it goes from hand to hand
    next->called.notify_one();
}

Result<void> WriterQueue::openWriter() {
    if (!m_writer) {
        m_writer = std::make_unique<Writer>(NY_TRY(Connection::open(m_options)));
    }
    return {};
}

}  // namespace nuanyang::core::data
