#pragma once

#include <filesystem>
#include <string_view>

namespace nuanyang::core::access {

/// One try at a time for one name, over all threads and processes that have the data directory
/// open: otherwise many tries at once would all be looked at before the first failure counts. Ends
/// when destroyed, and when the process dies.
class SignInTurn {
public:
    /// Waits for its turn. Where the lock file cannot be made (a directory that is only readable)
    /// it does not wait: a failure could not be counted there anyway.
    SignInTurn(const std::filesystem::path& dataDirectory, std::string_view nameKey);
    ~SignInTurn();
    SignInTurn(const SignInTurn&) = delete;
    SignInTurn& operator=(const SignInTurn&) = delete;

private:
    int m_file = -1;
};

}  // namespace nuanyang::core::access
