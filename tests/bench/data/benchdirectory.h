#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/data/dataservice.h"

namespace nuanyang::bench {

/// A data directory with people for both sides, on the disk that is measured: `NUANYANG_BENCH_DIR`
/// or the temporary folder.
class BenchDirectory {
public:
    explicit BenchDirectory(int people);
    ~BenchDirectory();
    BenchDirectory(const BenchDirectory&) = delete;
    BenchDirectory& operator=(const BenchDirectory&) = delete;

    /// The directory of the service, and a bare file with the same rows.
    std::filesystem::path data() const { return m_path / "data"; }
    std::filesystem::path bareFile() const { return m_path / "bare.db"; }

private:
    void fillService(int people) const;
    void fillBare(int people) const;
    std::filesystem::path m_path;
};

core::data::ModuleGrants benchGrants();
core::data::OpenOptions optionsFor(const std::filesystem::path& directory);
Call adminCall();
/// Sees a unit that holds a tenth of the people, as a unit clerk does.
Call clerkCall();
/// Sees two units that together hold a tenth.
Call clerkOfTwoCall();
/// The name of the n-th person; in no order that follows from the number.
std::string nameOf(int number);

[[noreturn]] void giveUp(const Error& error);

/// The value, or the end of the program with its error.
template <class T>
T expect(Result<T> result) {
    if (!result) {
        giveUp(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

}  // namespace nuanyang::bench
