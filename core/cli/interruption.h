#pragma once

#include <stop_token>
#include <thread>

namespace nuanyang::core::cli {

/// Ctrl+C and a polite kill become a request to stop, which long work looks at between its steps.
/// A second one ends the process at once. One per process; the first thing that main makes.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    void listen();

    int m_readEnd = -1;
    std::stop_source m_source;
    std::jthread m_listener;
};

}  // namespace nuanyang::core::cli
