#include "core/data/backupcipher.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sodium.h>
#include <string_view>
#include <vector>

namespace nuanyang::core::data {

namespace {

constexpr std::string_view magic = "NUANYANG-BACKUP-1\n";
constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t sealedSize = chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES;

struct Key {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes{};
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

struct Header {
    std::uint64_t operations = crypto_pwhash_OPSLIMIT_MODERATE;
    std::uint64_t memory = crypto_pwhash_MEMLIMIT_MODERATE;
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> stream{};
};

Error fileError(const char* code, const std::filesystem::path& file, const std::string& reason) {
    return Error{errno == ENOSPC ? ErrorKind::Unavailable : ErrorKind::Corrupt,
                 errno == ENOSPC ? "data.file.full" : code,
                 reason,
                 {}}
        .with("file", file.string())
        .with("reason", reason);
}

bool deriveKey(const Header& header, const std::string& passphrase, Key& key) {
    // A file that somebody has made asks for at most a gigabyte.
    constexpr std::uint64_t mostMemory = 1u << 30;
    return header.memory <= mostMemory && header.operations <= 16 &&
           crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(),
                         header.salt.data(), header.operations, header.memory,
                         crypto_pwhash_ALG_ARGON2ID13) == 0;
}

template <class T>
void put(std::ostream& out, const T& value) {
    out.write(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class T>
bool get(std::istream& in, T& value) {
    return bool(in.read(reinterpret_cast<char*>(&value), sizeof value));
}

void writeHeader(std::ostream& out, const Header& header) {
    out.write(magic.data(), static_cast<std::streamsize>(magic.size()));
    put(out, header.operations);
    put(out, header.memory);
    put(out, header.salt);
    put(out, header.stream);
}

bool readHeader(std::istream& in, Header& header) {
    std::array<char, magic.size()> begins{};
    return in.read(begins.data(), begins.size()) &&
           std::string_view(begins.data(), begins.size()) == magic && get(in, header.operations) &&
           get(in, header.memory) && get(in, header.salt) && get(in, header.stream);
}

std::size_t readChunk(std::istream& in, std::vector<unsigned char>& buffer) {
    in.read(reinterpret_cast<char*>(buffer.data()), static_cast<std::streamsize>(buffer.size()));
    return static_cast<std::size_t>(in.gcount());
}

}  // namespace

bool isEncryptedBackup(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, magic.size()> begins{};
    return in.read(begins.data(), begins.size()) &&
           std::string_view(begins.data(), begins.size()) == magic;
}

Result<void> encryptFile(const std::filesystem::path& plain, const std::filesystem::path& encrypted,
                         const std::string& passphrase) {
    errno = 0;
    Header header;
    Key key;
    randombytes_buf(header.salt.data(), header.salt.size());
    if (!deriveKey(header, passphrase, key)) {
        return unavailable("data.backup.failed", "no memory for the key")
            .with("file", encrypted.string())
            .with("reason", "memory");
    }
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.stream.data(), key.bytes.data());
    std::ifstream in(plain, std::ios::binary);
    std::ofstream out(encrypted, std::ios::binary | std::ios::trunc);
    writeHeader(out, header);
    std::vector<unsigned char> open(chunkSize);
    std::vector<unsigned char> sealed(sealedSize);
    bool last = false;
    while (!last && in && out) {
        const std::size_t size = readChunk(in, open);
        last = in.peek() == std::ifstream::traits_type::eof();
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, sealed.data(), &length, open.data(), size, nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        out.write(reinterpret_cast<const char*>(sealed.data()),
                  static_cast<std::streamsize>(length));
    }
    out.close();
    if (!last || !out) {
        return fileError("data.backup.failed", encrypted, std::strerror(errno));
    }
    return {};
}

Result<void> decryptFile(const std::filesystem::path& encrypted, const std::filesystem::path& plain,
                         const std::string& passphrase) {
    errno = 0;
    const auto damaged = [&] { return fileError("data.backup.damaged", encrypted, "cipher"); };
    std::ifstream in(encrypted, std::ios::binary);
    Header header;
    Key key;
    if (!readHeader(in, header) || !deriveKey(header, passphrase, key)) {
        return damaged();
    }
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, header.stream.data(),
                                                        key.bytes.data()) != 0) {
        return damaged();
    }
    std::ofstream out(plain, std::ios::binary | std::ios::trunc);
    std::vector<unsigned char> sealed(sealedSize);
    std::vector<unsigned char> open(chunkSize);
    unsigned char tag = 0;
    for (bool first = true; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; first = false) {
        const std::size_t size = readChunk(in, sealed);
        unsigned long long length = 0;
        if (size < crypto_secretstream_xchacha20poly1305_ABYTES ||
            crypto_secretstream_xchacha20poly1305_pull(&state, open.data(), &length, &tag,
                                                       sealed.data(), size, nullptr, 0) != 0) {
            return first ? denied("data.backup.passphraseWrong").with("file", encrypted.string())
                         : damaged();
        }
        out.write(reinterpret_cast<const char*>(open.data()), static_cast<std::streamsize>(length));
        if (!out) {
            return fileError("data.backup.failed", plain, std::strerror(errno));
        }
    }
    return in.peek() == std::ifstream::traits_type::eof() ? Result<void>() : damaged();
}

}  // namespace nuanyang::core::data
