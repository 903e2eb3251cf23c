#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <sodium/crypto_hash_sha256.h>
#include <span>
#include <string>
#include <string_view>

namespace nuanyang::core::data {

using Digest = std::array<std::byte, crypto_hash_sha256_BYTES>;

inline Digest sha256(std::string_view content) {
    Digest digest;
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
                       reinterpret_cast<const unsigned char*>(content.data()), content.size());
    return digest;
}

/// Nothing unless the bytes are as many as a digest's.
inline bool readDigest(std::span<const std::byte> bytes, Digest& out) {
    if (bytes.size() != out.size()) {
        return false;
    }
    std::memcpy(out.data(), bytes.data(), out.size());
    return true;
}

inline std::string toHex(std::span<const std::byte> bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        hex += digits[std::to_integer<unsigned>(byte) >> 4];
        hex += digits[std::to_integer<unsigned>(byte) & 15];
    }
    return hex;
}

/// Writes values one after the other so that no two lists of values give the same bytes.
class Canonical {
public:
    void number(std::int64_t value) {
        for (int shift = 0; shift < 64; shift += 8) {
            m_bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> shift);
        }
    }
    void text(std::string_view value) {
        number(static_cast<std::int64_t>(value.size()));
        m_bytes += value;
    }
    void bytes(std::span<const std::byte> value) {
        text({reinterpret_cast<const char*>(value.data()), value.size()});
    }
    void mark(char kind) { m_bytes += kind; }
    void clear() { m_bytes.clear(); }
    Digest digest() const { return sha256(m_bytes); }

private:
    std::string m_bytes;
};

}  // namespace nuanyang::core::data
