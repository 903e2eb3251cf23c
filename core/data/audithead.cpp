#include "core/data/audithead.h"

#include <array>
#include <charconv>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>

namespace nuanyang::core::data {

namespace {

constexpr std::size_t lineLength = 20 + 1 + 64 + 1;

std::string format(const AuditHead& head) {
    return fmt::format("{:020} {}\n", head.sequence, toHex(head.hash));
}

int hexDigit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<AuditHead> parse(std::string_view line) {
    AuditHead head;
    const auto number = std::from_chars(line.data(), line.data() + line.size(), head.sequence);
    if (line.size() != lineLength || number.ptr != line.data() + 20 || line[20] != ' ') {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < head.hash.size(); ++i) {
        const int high = hexDigit(line[21 + 2 * i]);
        const int low = hexDigit(line[22 + 2 * i]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        head.hash[i] = static_cast<std::byte>(high * 16 + low);
    }
    return head;
}

std::optional<AuditHead> readFrom(int descriptor) {
    std::array<char, lineLength> line{};
    const ssize_t count = ::pread(descriptor, line.data(), line.size(), 0);
    return parse({line.data(), static_cast<std::size_t>(count < 0 ? 0 : count)});
}

}  // namespace

AuditHeadFile::~AuditHeadFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool AuditHeadFile::open() {
    if (m_descriptor < 0) {
        m_descriptor = ::open(m_file.c_str(), O_RDWR | O_CLOEXEC);
    }
    return m_descriptor >= 0;
}

Result<std::optional<AuditHead>> AuditHeadFile::read() const {
    std::ifstream in(m_file, std::ios::binary);
    if (!in) {
        return std::optional<AuditHead>{};
    }
    const std::string content{std::istreambuf_iterator<char>(in), {}};
    const std::optional<AuditHead> head = parse(content);
    if (!head) {
        return corrupt("data.audit.headChanged", m_file.string());
    }
    return head;
}

void AuditHeadFile::advance(const AuditHead& head) {
    if (!open()) {
        return;
    }
    ::flock(m_descriptor, LOCK_EX);
    const std::optional<AuditHead> before = readFrom(m_descriptor);
    if (before && before->sequence < head.sequence) {
        const std::string line = format(head);
        // The next commit writes it again; a head that lags is still right.
        [[maybe_unused]] const auto written = ::pwrite(m_descriptor, line.data(), line.size(), 0);
    }
    ::flock(m_descriptor, LOCK_UN);
}

Result<void> AuditHeadFile::replace(const AuditHead& head) {
    std::ofstream out(m_file, std::ios::binary | std::ios::trunc);
    out << format(head);
    out.close();
    if (!out) {
        return unavailable("data.directory.notWritable", m_file.string())
            .with("directory", m_file.parent_path().string());
    }
    return {};
}

}  // namespace nuanyang::core::data
