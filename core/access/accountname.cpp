#include "core/access/accountname.h"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace nuanyang::core::access {

namespace {

constexpr int longestName = 64;

icu::UnicodeString normalized(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    const auto raw = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    icu::UnicodeString composed = U_SUCCESS(status) ? nfc->normalize(raw, status) : raw;
    int32_t from = 0;
    int32_t to = composed.length();
    while (from < to && u_isUWhiteSpace(composed.char32At(from)) != 0) {
        from = composed.moveIndex32(from, 1);
    }
    while (to > from && u_isUWhiteSpace(composed.char32At(composed.moveIndex32(to, -1))) != 0) {
        to = composed.moveIndex32(to, -1);
    }
    return icu::UnicodeString(composed, from, to - from);
}

bool isWellFormed(std::string_view text) {
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < length;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        if (c < 0) {
            return false;
        }
    }
    return true;
}

template <class Test>
bool anyCharacter(const icu::UnicodeString& text, Test test) {
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        if (test(text.char32At(at))) {
            return true;
        }
    }
    return false;
}

bool isUnprintable(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR ||
           type == U_PARAGRAPH_SEPARATOR || type == U_SURROGATE || type == U_UNASSIGNED;
}

std::string toUtf8(const icu::UnicodeString& text) {
    std::string utf8;
    return text.toUTF8String(utf8);
}

std::string foldedKey(icu::UnicodeString text) {
    return toUtf8(normalized(toUtf8(text.foldCase(U_FOLD_CASE_DEFAULT))));
}

}  // namespace

Result<AccountName> AccountName::create(std::string_view text) {
    const icu::UnicodeString name = normalized(text);
    const bool isUsable = isWellFormed(text) && !name.isEmpty() &&
                          name.countChar32() <= longestName && !anyCharacter(name, isUnprintable) &&
                          anyCharacter(name, [](UChar32 c) { return u_isdigit(c) == 0; });
    std::string key = foldedKey(name);
    if (!isUsable || key == "system") {
        return invalidInput("access.account.nameInvalid").with("name", toUtf8(name));
    }
    return AccountName(toUtf8(name), std::move(key));
}

std::string AccountName::keyOf(std::string_view text) {
    return foldedKey(normalized(text));
}

}  // namespace nuanyang::core::access
