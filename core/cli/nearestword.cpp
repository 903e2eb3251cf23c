#include "core/cli/nearestword.h"

#include <algorithm>
#include <limits>

namespace nuanyang::core::cli {

namespace {

bool isSwap(std::string_view a, std::string_view b, std::size_t i, std::size_t j) {
    return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
}

/// Edits from one word to the other, where a swap of neighbours is one edit.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> edits(a.size() + 1,
                                                std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                edits[i][j] = i + j;
                continue;
            }
            const std::size_t substitution = edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            edits[i][j] = std::min({edits[i - 1][j] + 1, edits[i][j - 1] + 1, substitution});
            if (isSwap(a, b, i, j)) {
                edits[i][j] = std::min(edits[i][j], edits[i - 2][j - 2] + 1);
            }
        }
    }
    return edits[a.size()][b.size()];
}

}  // namespace

std::optional<std::string> nearestWord(std::string_view word,
                                       const std::vector<std::string>& candidates) {
    std::optional<std::string> nearest;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    for (const std::string& candidate : candidates) {
        const std::size_t allowed = (std::max(word.size(), candidate.size()) + 2) / 3;
        const std::size_t edits = distance(word, candidate);
        if (edits <= allowed && edits < fewest) {
            nearest = candidate;
            fewest = edits;
        }
    }
    return nearest;
}

}  // namespace nuanyang::core::cli
