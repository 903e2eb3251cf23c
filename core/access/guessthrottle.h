#pragma once

#include <chrono>

#include "sdk/base/date.h"

namespace nuanyang::core::access {

/// How often a name was tried with a wrong password, as the file keeps it.
struct GuessRecord {
    int failures = 0;
    Instant lastFailure;

    bool operator==(const GuessRecord&) const = default;
};

/// Slows down guessing: the first mistakes are free, since people mistype; from then on the wait
/// doubles with each one, up to a quarter of an hour, and is forgotten after a quiet day. Pure: the
/// clock comes in as a parameter.
namespace guessing {

inline constexpr int freeFailures = 3;
inline constexpr std::chrono::seconds firstWait{2};
inline constexpr std::chrono::seconds longestWait{900};
inline constexpr std::chrono::hours memory{24};

/// How long the next try has to wait after that many failures.
std::chrono::seconds waitAfter(int failures);

/// What is left of the wait, rounded up to whole seconds; 0 when the next try is welcome. A clock
/// that was set back costs at most the whole wait once more.
std::chrono::seconds remainingWait(const GuessRecord& record, Instant now);

/// The record after one more wrong password.
GuessRecord afterFailure(const GuessRecord& record, Instant now);

}  // namespace guessing
}  // namespace nuanyang::core::access
