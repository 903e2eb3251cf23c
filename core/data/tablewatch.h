#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/data/connection.h"
#include "sdk/data/database.h"

namespace nuanyang::core::data {

/// Tells who watches a table that it has changed. Commits of this process are known at once; those
/// of others are noticed by looking, a few times a second and only while somebody watches.
class TableWatch {
public:
    explicit TableWatch(ConnectionOptions options) : m_options(std::move(options)) {}
    ~TableWatch();
    TableWatch(const TableWatch&) = delete;
    TableWatch& operator=(const TableWatch&) = delete;

    /// Returns the number under which to end it.
    int add(std::vector<std::string> tables, std::function<void()> changed);
    /// When it returns, the callback has returned and is not called again.
    void remove(int number);
    /// A commit of this process, whose records in the log are `first` to `last`.
    void committed(const std::vector<std::string>& tables, std::int64_t first, std::int64_t last);

private:
    struct Watcher {
        std::set<std::string, std::less<>> tables;
        std::function<void()> changed;
    };
    struct Range {
        std::int64_t first;
        std::int64_t last;
    };
    void rememberEnd();
    std::int64_t lastSequence();
    void run();
    void look(Connection& connection);
    void collect(Connection& connection);
    void tell(const std::set<std::string, std::less<>>& tables, bool byOthers);
    bool isOwn(std::int64_t sequence) const;

    ConnectionOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::recursive_mutex m_calling;  // held while callbacks run
    std::map<int, Watcher> m_watchers;
    int m_nextNumber = 1;
    std::set<std::string, std::less<>> m_changed;
    std::vector<Range> m_own;
    std::int64_t m_lastSequence = 0;  // of the log, as far as it has been told
    bool m_stop = false;
    std::thread m_thread;
    std::atomic<std::int64_t> m_dataVersion = -1;  // less than 0: to be looked at in any case
};

}  // namespace nuanyang::core::data
