#include "core/modules/checksum.h"

#include <array>
#include <fcntl.h>
#include <sodium/crypto_hash_sha256.h>
#include <sodium/utils.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/modules/jsonsource.h"

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view listName = "checksums.json";

/// Reads as much as there is, so that a file that shrinks meanwhile is no trap.
bool readAll(int descriptor, std::string& bytes) {
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        if (count < 0) {
            return false;
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return true;
}

Result<void> verifyFile(const fs::path& file, const std::string& name, const SourceValue& list) {
    const SourceValue* expected = list.find(name);
    if (expected == nullptr) {
        return corrupt("module.checksum.unlisted").with("file", file.string());
    }
    const std::string bytes = NY_TRY(readFile(file));
    if (sha256(bytes) != expected->text) {
        return corrupt("module.checksum.wrong").with("file", file.string());
    }
    return {};
}

}  // namespace

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::string hex(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

Result<std::string> readFile(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    std::string bytes;
    bool read = descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (read) {
        bytes.resize(static_cast<std::size_t>(status.st_size));
        read = readAll(descriptor, bytes);
    }
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!read) {
        return unavailable("module.package.unreadable").with("file", file.string());
    }
    return bytes;
}

Result<void> verifyChecksums(const fs::path& packageFolder) {
    const fs::path listFile = packageFolder / listName;
    const auto text = readFile(listFile);
    const auto list =
        text ? parseJsonSource(*text, listFile.string()) : Result<SourceValue>(text.error());
    if (!list || list->type != SourceValue::Type::Object) {
        return corrupt("module.checksum.missing").with("file", listFile.string());
    }
    std::size_t seen = 0;
    std::error_code failed;
    for (auto entry = fs::recursive_directory_iterator(packageFolder, failed);
         !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        const std::string name = entry->path().lexically_relative(packageFolder).string();
        if (entry->is_directory() || name == listName) {
            continue;
        }
        NY_TRY(verifyFile(entry->path(), name, *list));
        ++seen;
    }
    if (failed || seen != list->members.size()) {
        return corrupt("module.checksum.missing").with("file", listFile.string());
    }
    return {};
}

}  // namespace nuanyang::core::modules
