#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace nuanyang::registry::sample {

/// Numbers that look like chance and are the same on every machine (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// Between `least` and `most`, both included.
    int between(int least, int most) {
        return least + static_cast<int>(next() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <class T>
    const T& pick(std::span<const T> choices) {
        return choices[next() % choices.size()];
    }
    template <class Container>
    const auto& pick(const Container& choices) {
        return choices[static_cast<std::size_t>(next() % std::size(choices))];
    }

private:
    std::uint64_t m_state;
};

}  // namespace nuanyang::registry::sample
