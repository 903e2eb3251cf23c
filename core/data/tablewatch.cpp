#include "core/data/tablewatch.h"

#include <algorithm>
#include <chrono>
#include <pthread.h>

#include "core/data/auditlog.h"

namespace nuanyang::core::data {

namespace {

constexpr std::chrono::milliseconds interval{200};

}  // namespace

TableWatch::~TableWatch() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

int TableWatch::add(std::vector<std::string> tables, std::function<void()> changed) {
    const std::lock_guard lock(m_mutex);
    if (m_watchers.empty()) {
        rememberEnd();
    }
    const int number = m_nextNumber++;
    m_watchers.emplace(number, Watcher{{tables.begin(), tables.end()}, std::move(changed)});
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { run(); });
    }
    m_wake.notify_all();
    return number;
}

void TableWatch::rememberEnd() {
    // Here and not by the thread when it comes to it: what is committed until then is to be told.
    if (auto connection = Connection::open(m_options)) {
        const auto end = readLogEnd(**connection);
        m_lastSequence = end ? end->sequence : 0;
    }
    m_dataVersion = -1;
}

void TableWatch::remove(int number) {
    const std::lock_guard calling(m_calling);
    const std::lock_guard lock(m_mutex);
    m_watchers.erase(number);
}

void TableWatch::committed(const std::vector<std::string>& tables, std::int64_t first,
                           std::int64_t last) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_watchers.empty()) {
            return;
        }
        m_changed.insert(tables.begin(), tables.end());
        m_own.push_back({first, last});
    }
    m_wake.notify_all();
}

void TableWatch::run() {
    // Not the name of whoever asked first: the host knows a module's threads by theirs.
    ::pthread_setname_np(::pthread_self(), "ny-watch");
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (m_watchers.empty()) {
            m_wake.wait(lock);
            continue;
        }
        m_wake.wait_for(lock, interval, [this] { return m_stop || !m_changed.empty(); });
        const auto changed = std::exchange(m_changed, {});
        lock.unlock();
        tell(changed, false);
        if (!connection) {  // at the first look, when the start of the program is over
            if (auto opened = Connection::open(m_options)) {
                connection = std::move(*opened);
            }
        }
        if (connection) {
            look(*connection);
        }
        lock.lock();
    }
}

void TableWatch::look(Connection& connection) {
    const auto version = connection.number("PRAGMA main.data_version");
    const std::int64_t seen = version ? *version : -1;
    if (version && m_dataVersion.exchange(seen) != seen) {
        collect(connection);
    }
}

void TableWatch::collect(Connection& connection) {
    std::set<std::string, std::less<>> tables;
    bool byOthers = false;
    const Parameter after(lastSequence());
    auto rows = connection.service(
        "SELECT sequence, table_name FROM main.core_audit WHERE sequence > ?", {&after, 1});
    if (!rows) {
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        for (auto more = connection.step(rows->get()); more && *more;
             more = connection.step(rows->get())) {
            m_lastSequence = sqlite3_column_int64(rows->get(), 0);
            if (!isOwn(m_lastSequence)) {
                byOthers = true;
                tables.emplace(columnText(rows->get(), 1));
            }
        }
        std::erase_if(m_own, [this](const Range& range) { return range.last <= m_lastSequence; });
    }
    tell(tables, byOthers);
}

std::int64_t TableWatch::lastSequence() {
    const std::lock_guard lock(m_mutex);
    return m_lastSequence;
}

bool TableWatch::isOwn(std::int64_t sequence) const {
    return std::any_of(m_own.begin(), m_own.end(), [sequence](const Range& range) {
        return range.first <= sequence && sequence <= range.last;
    });
}

void TableWatch::tell(const std::set<std::string, std::less<>>& tables, bool byOthers) {
    // The log does not name derived tables, so whoever watches one hears of every foreign commit
    // to a table of the same module.
    const auto concerns = [&](const std::string& watched) {
        const std::string_view module(watched.data(), std::min(watched.find('_'), watched.size()));
        return std::any_of(tables.begin(), tables.end(), [&](const std::string& table) {
            return table == watched || (byOthers && table.substr(0, module.size()) == module);
        });
    };
    const std::lock_guard calling(m_calling);
    std::vector<std::function<void()>> due;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [number, watcher] : m_watchers) {
            if (std::any_of(watcher.tables.begin(), watcher.tables.end(), concerns)) {
                due.push_back(watcher.changed);
            }
        }
    }
    for (const auto& changed : due) {
        changed();
    }
}

}  // namespace nuanyang::core::data
