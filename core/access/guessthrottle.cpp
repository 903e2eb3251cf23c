#include "core/access/guessthrottle.h"

#include <algorithm>

namespace nuanyang::core::access::guessing {

namespace {

using std::chrono::milliseconds;

milliseconds elapsed(const GuessRecord& record, Instant now) {
    return milliseconds{
        std::max<std::int64_t>(0, now.milliseconds - record.lastFailure.milliseconds)};
}

bool isForgotten(const GuessRecord& record, Instant now) {
    return elapsed(record, now) >= memory;
}

}  // namespace

std::chrono::seconds waitAfter(int failures) {
    if (failures < freeFailures) {
        return std::chrono::seconds{0};
    }
    const int doublings = std::min(failures - freeFailures, 20);
    return std::min(longestWait, firstWait * (1 << doublings));
}

std::chrono::seconds remainingWait(const GuessRecord& record, Instant now) {
    const milliseconds wait = waitAfter(record.failures);
    const milliseconds left = wait - elapsed(record, now);
    return std::chrono::ceil<std::chrono::seconds>(std::max(left, milliseconds{0}));
}

GuessRecord afterFailure(const GuessRecord& record, Instant now) {
    return {isForgotten(record, now) ? 1 : record.failures + 1, now};
}

}  // namespace nuanyang::core::access::guessing
