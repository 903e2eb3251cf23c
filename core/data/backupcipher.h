#pragma once

#include <filesystem>
#include <string>

#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// The encrypted form of a backup. The format on disk:
///
///     "NUANYANG-BACKUP-1\n"   18 bytes
///     opslimit, memlimit      8 bytes each, little-endian: how the key was derived (Argon2id)
///     salt                    16 bytes
///     header                  24 bytes of libsodium's secretstream (XChaCha20-Poly1305)
///     chunks                  64 KiB of the database each, and 17 bytes more; the last is marked
///
/// A chunk that was changed, moved or left out does not open.
bool isEncryptedBackup(const std::filesystem::path& file);

/// Fails with `data.backup.failed`, `data.file.full`.
Result<void> encryptFile(const std::filesystem::path& plain, const std::filesystem::path& encrypted,
                         const std::string& passphrase);

/// Fails with `data.backup.passphraseWrong`, `data.backup.damaged`, `data.file.full`.
Result<void> decryptFile(const std::filesystem::path& encrypted, const std::filesystem::path& plain,
                         const std::string& passphrase);

}  // namespace nuanyang::core::data
