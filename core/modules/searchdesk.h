#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/modules/modulehost.h"

namespace nuanyang::core::modules {

/// Asks search providers side by side and does not wait for those that are slow: a provider that
/// still works on an earlier question is not asked another.
class SearchDesk {
public:
    using Hits = Result<std::vector<module::SearchHit>>;
    struct Question {
        std::string module;
        std::string provider;
        std::function<Hits()> ask;
    };

    SearchDesk();
    std::vector<SearchAnswer> ask(const std::vector<Question>& questions,
                                  std::chrono::milliseconds wait);

private:
    struct Busy;

    /// Shared with the threads, which may come back when nobody waits any more.
    std::shared_ptr<Busy> m_busy;
};

}  // namespace nuanyang::core::modules
