// Preloaded into a program, it makes the disk full: after FULL_DISK_AFTER bytes every write to a
// regular file of the data directory fails with "no space left on device".
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/types.h>

namespace {

std::atomic<long> written{0};

bool isFull(std::size_t bytes) {
    static const char* limit = std::getenv("FULL_DISK_AFTER");
    return limit != nullptr && written.fetch_add(static_cast<long>(bytes)) > std::atol(limit);
}

using Write = ssize_t (*)(int, const void*, std::size_t, off64_t);

ssize_t writeUnlessFull(const char* name, int file, const void* from, std::size_t size,
                        off64_t at) {
    if (isFull(size)) {
        errno = ENOSPC;
        return -1;
    }
    return reinterpret_cast<Write>(::dlsym(RTLD_NEXT, name))(file, from, size, at);
}

}  // namespace

extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(int file, const void* from,
                                                                   std::size_t size, off64_t at) {
    return writeUnlessFull("pwrite64", file, from, size, at);
}
extern "C" __attribute__((visibility("default"))) ssize_t pwrite(int file, const void* from,
                                                                 std::size_t size, off_t at) {
    return writeUnlessFull("pwrite", file, from, size, at);
}
