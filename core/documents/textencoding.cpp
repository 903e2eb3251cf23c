#include "core/documents/textencoding.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

namespace nuanyang::core::documents {

namespace {

using std::string_view_literals::operator""sv;

/// Checks UTF-8 byte by byte (RFC 3629), and goes on behind a fault.
class Utf8Check {
public:
    void take(unsigned char byte) {
        if (m_missing > 0 && byte >= m_least && byte <= m_most) {
            m_least = 0x80;
            m_most = 0xBF;
            m_good += --m_missing == 0 ? 1 : 0;
        } else if (m_missing > 0) {
            ++m_bad;
            m_missing = 0;
            take(byte);
        } else if (byte >= 0x80) {
            begin(byte);
        }
    }
    void end() { m_bad += m_missing > 0 ? 1 : 0; }

    bool isBetween() const { return m_missing == 0; }
    bool isFaultless() const { return m_bad == 0; }
    /// So many good characters of several bytes do not come about in another encoding.
    bool isDamagedUtf8() const { return m_bad > 0 && m_good > 4 * m_bad; }

private:
    void begin(unsigned char lead) {
        m_least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        m_most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (lead < 0xC2 || lead > 0xF4) {
            ++m_bad;
        } else {
            m_missing = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        }
    }

    int m_missing = 0;
    unsigned char m_least = 0x80;
    unsigned char m_most = 0xBF;
    std::uint64_t m_good = 0;
    std::uint64_t m_bad = 0;
};

/// Checks the form of GB18030: two bytes, or four with digits in second and last place.
class Gb18030Check {
public:
    void take(unsigned char byte) {
        const bool digit = byte >= '0' && byte <= '9';
        const bool lead = byte >= 0x81 && byte <= 0xFE;
        const bool trail = (byte >= 0x40 && byte <= 0xFE && byte != 0x7F);
        switch (m_place) {
            case 0:
                m_good = m_good && (byte < 0x80 || lead);
                m_place = lead ? 1 : 0;
                break;
            case 1:
                m_good = m_good && (digit || trail);
                m_place = digit ? 2 : 0;
                break;
            case 2:
                m_good = m_good && lead;
                m_place = 3;
                break;
            default:
                m_good = m_good && digit;
                m_place = 0;
        }
    }
    bool isBetween() const { return m_place == 0; }
    bool isGood() const { return m_good; }

private:
    int m_place = 0;
    bool m_good = true;
};

struct Findings {
    Utf8Check utf8;
    Gb18030Check gb18030;
    std::uint64_t size = 0;
    std::optional<std::uint64_t> fault;  ///< the first byte that cannot be UTF-8
    std::optional<std::uint64_t> zero;
};

void look(std::string_view piece, std::uint64_t before, Findings& found) {
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const auto byte = static_cast<unsigned char>(piece[i]);
        if (byte == 0 && !found.zero) {
            found.zero = before + i;
        }
        if (byte < 0x80 && found.utf8.isBetween() && found.gb18030.isBetween()) {
            continue;
        }
        found.utf8.take(byte);
        found.gb18030.take(byte);
        if (!found.fault && !found.utf8.isFaultless()) {
            found.fault = before + i;
        }
    }
    found.size = before + piece.size();
}

/// Reads the file in pieces, up to `most` bytes: `each(piece, bytes before it)`.
template <class Each>
Result<void> readThrough(const std::filesystem::path& file, std::uint64_t most, Each each) {
    constexpr std::size_t pieceSize = 64 * 1024;
    std::ifstream stream(file, std::ios::binary);
    std::string piece(pieceSize, '\0');
    for (std::uint64_t before = 0; stream && before < most;) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto count = static_cast<std::size_t>(stream.gcount());
        each(std::string_view(piece).substr(0, std::min<std::uint64_t>(count, most - before)),
             before);
        before += count;
    }
    if (!stream.eof() && !stream) {
        return unavailable("documents.file.notReadable");
    }
    return {};
}

/// The fault, with the line that it is in.
Result<TextEncoding> faultAt(const std::filesystem::path& file, std::uint64_t offset, Error fault) {
    std::int64_t line = 1;
    NY_TRY(readThrough(file, offset, [&](std::string_view piece, std::uint64_t /*before*/) {
        line += std::count(piece.begin(), piece.end(), '\n');
    }));
    return std::move(fault).with("line", std::to_string(line));
}

}  // namespace

std::string_view toString(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8:
            return "UTF-8";
        case TextEncoding::Gb18030:
            return "GB18030";
        case TextEncoding::Utf16Le:
            return "UTF-16LE";
        case TextEncoding::Utf16Be:
            break;
    }
    return "UTF-16BE";
}

std::optional<ByteOrderMark> byteOrderMark(std::string_view beginning) {
    if (beginning.starts_with("\xEF\xBB\xBF"sv)) {
        return ByteOrderMark{TextEncoding::Utf8, 3};
    }
    if (beginning.starts_with("\xFF\xFE"sv)) {
        return ByteOrderMark{TextEncoding::Utf16Le, 2};
    }
    if (beginning.starts_with("\xFE\xFF"sv)) {
        return ByteOrderMark{TextEncoding::Utf16Be, 2};
    }
    return std::nullopt;
}

Result<TextEncoding> encodingOf(const std::filesystem::path& file) {
    std::array<char, 3> beginning{};
    std::ifstream(file, std::ios::binary).read(beginning.data(), beginning.size());
    const auto mark = byteOrderMark({beginning.data(), beginning.size()});
    if (mark && mark->encoding != TextEncoding::Utf8) {
        return mark->encoding;
    }
    Findings found;
    NY_TRY(readThrough(file, UINT64_MAX, [&](std::string_view piece, std::uint64_t before) {
        look(piece, before, found);
    }));
    found.utf8.end();
    if (found.zero) {
        return faultAt(file, *found.zero, invalidInput("documents.text.zeroByte"));
    }
    if (found.utf8.isFaultless()) {
        return TextEncoding::Utf8;
    }
    const bool couldBeGb18030 = found.gb18030.isGood() && found.gb18030.isBetween();
    if (mark || found.utf8.isDamagedUtf8() || !couldBeGb18030) {
        return faultAt(file, found.fault.value_or(found.size),
                       invalidInput("documents.text.encoding"));
    }
    return TextEncoding::Gb18030;
}

}  // namespace nuanyang::core::documents
