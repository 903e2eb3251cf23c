#include "core/cli/terminalprogress.h"

#include <string>

namespace nuanyang::core::cli {

namespace {

constexpr std::int64_t stepWithoutTotal = 1000;

}  // namespace

TerminalProgress::~TerminalProgress() {
    if (m_shown >= 0) {
        m_screen << "\r\x1b[K" << std::flush;
    }
}

void TerminalProgress::report(std::int64_t done, std::int64_t total) {
    const std::scoped_lock lock(m_mutex);
    const std::int64_t shown = total > 0 ? done * 100 / total : done / stepWithoutTotal;
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    const std::string text =
        total > 0 ? std::to_string(shown) + "%" : std::to_string(shown * stepWithoutTotal);
    m_screen << "\r\x1b[K" << text << std::flush;
}

}  // namespace nuanyang::core::cli
