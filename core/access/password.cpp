#include "core/access/password.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace nuanyang::core::access {

namespace {

/// libsodium is safe to initialise again and from any thread; once is enough.
bool isSodiumReady() {
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// A password in the clear, wiped when it goes.
class ClearText {
public:
    explicit ClearText(std::string_view password) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
        const auto raw = icu::UnicodeString::fromUTF8(
            icu::StringPiece(password.data(), static_cast<int32_t>(password.size())));
        const auto composed = U_SUCCESS(status) ? nfc->normalize(raw, status) : raw;
        composed.toUTF8String(m_text);
    }
    ~ClearText() { sodium_memzero(m_text.data(), m_text.size()); }
    ClearText(const ClearText&) = delete;
    ClearText& operator=(const ClearText&) = delete;

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

Result<std::string> hashText(const std::string& password, const HashingCost& cost) {
    std::array<char, crypto_pwhash_STRBYTES> record{};
    if (!isSodiumReady() ||
        crypto_pwhash_str_alg(record.data(), password.data(), password.size(), cost.operations,
                              cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return unavailable("access.password.unavailable", "Argon2id could not get its memory");
    }
    return std::string(record.data());
}

}  // namespace

PasswordHasher::PasswordHasher(HashingCost cost) : m_cost(cost) {}

Result<std::string> PasswordHasher::hash(std::string_view password) const {
    if (password.empty()) {
        return invalidInput("access.password.empty");
    }
    if (password.size() > longestPassword) {
        return invalidInput("access.password.tooLong");
    }
    return hashText(ClearText(password).text(), m_cost);
}

bool PasswordHasher::matches(std::string_view password, const std::string& record) const {
    if (password.size() > longestPassword || !isSodiumReady()) {
        return false;
    }
    const ClearText clear(password);
    return crypto_pwhash_str_verify(record.c_str(), clear.text().data(), clear.text().size()) == 0;
}

void PasswordHasher::spendAsMuch(std::string_view password) const {
    (void)hashText(ClearText(password.substr(0, longestPassword)).text(), m_cost);
}

bool isShort(std::string_view password) {
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return std::count_if(password.begin(), password.end(), isStart) < PasswordHasher::advisedLength;
}

}  // namespace nuanyang::core::access
