#include "core/documents/filekind.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

#include "core/documents/compoundfile.h"
#include "core/documents/textencoding.h"

namespace nuanyang::core::documents {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t beginningSize = 4096;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};
constexpr std::array signatures{
    Signature{"%PDF"sv, "PDF"},
    Signature{"{\\rtf"sv, "RTF"},
    Signature{"\x89PNG"sv, "PNG"},
    Signature{"\xFF\xD8\xFF"sv, "JPEG"},
    Signature{"Rar!\x1A"sv, "RAR"},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "7z"},
    Signature{"\x1F\x8B"sv, "gzip"},
    Signature{"SQLite format 3\0"sv, "SQLite"},
    Signature{"MIME-Version:"sv, "MHTML"},
};

/// Spreadsheets before 1997 had no container around them: the record that begins them.
bool isBareOldExcel(std::string_view beginning) {
    return beginning.size() > 4 && beginning[0] == 9 &&
           (beginning[1] == 0 || beginning[1] == 2 || beginning[1] == 4 || beginning[1] == 8) &&
           beginning[3] == 0 && beginning[2] >= 4 && beginning[2] <= 16;
}

/// Programs like to call a web page `.xls`.
std::string_view markupKind(std::string_view beginning) {
    if (const auto mark = byteOrderMark(beginning); mark && mark->encoding == TextEncoding::Utf8) {
        beginning.remove_prefix(mark->size);
    }
    beginning.remove_prefix(std::min(beginning.find_first_not_of(" \t\r\n"), beginning.size()));
    std::string tag(beginning.substr(0, 16));
    std::transform(tag.begin(), tag.end(), tag.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (tag.starts_with("<?xml")) {
        return "XML";
    }
    constexpr std::array<std::string_view, 10> tags{"<html", "<!doctype", "<head",  "<meta",
                                                    "<body", "<table",    "<style", "<script",
                                                    "<div",  "<!--"};
    const bool web = std::any_of(tags.begin(), tags.end(),
                                 [&](std::string_view known) { return tag.starts_with(known); });
    return web ? "HTML"sv : std::string_view();
}

Error otherFormat(std::string_view kind) {
    return invalidInput("documents.file.otherFormat").with("kind", std::string(kind));
}

Error compoundRefusal(const std::filesystem::path& file) {
    const std::vector<std::string> streams = compoundStreams(file);
    const auto has = [&](std::string_view name) {
        return std::find(streams.begin(), streams.end(), name) != streams.end();
    };
    if (has("EncryptedPackage")) {
        return invalidInput("documents.file.encrypted");
    }
    if (has("Workbook") || has("Book")) {
        return invalidInput("documents.file.oldExcel");
    }
    return otherFormat(has("WordDocument") ? "Word (.doc)" : "OLE");
}

Result<std::string> beginningOf(const std::filesystem::path& file) {
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (status.type() == std::filesystem::file_type::not_found) {
        return notFound("documents.file.missing");
    }
    if (!failed && status.type() != std::filesystem::file_type::regular) {
        return invalidInput("documents.file.notAFile");
    }
    std::ifstream stream(file, std::ios::binary);
    std::string beginning(beginningSize, '\0');
    if (failed || !stream) {
        return unavailable("documents.file.notReadable");
    }
    stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(stream.gcount()));
    if (beginning.empty()) {
        return invalidInput("documents.file.empty");
    }
    return beginning;
}

}  // namespace

Result<FileKind> kindOf(const std::filesystem::path& file) {
    const std::string beginning = NY_TRY(beginningOf(file));
    if (beginning.starts_with("PK\3\4") || beginning.starts_with("PK\5\6")) {
        return FileKind::Archive;
    }
    if (isCompoundFile(beginning)) {
        return compoundRefusal(file);
    }
    if (isBareOldExcel(beginning)) {
        return invalidInput("documents.file.oldExcel");
    }
    for (const Signature& signature : signatures) {
        if (beginning.starts_with(signature.bytes)) {
            return otherFormat(signature.kind);
        }
    }
    if (const std::string_view kind = markupKind(beginning); !kind.empty()) {
        return otherFormat(kind);
    }
    const auto mark = byteOrderMark(beginning);
    const bool twoBytes = mark && mark->encoding != TextEncoding::Utf8;
    if (!twoBytes && beginning.find('\0') != std::string::npos) {
        return invalidInput("documents.file.unknownFormat");
    }
    return FileKind::Text;
}

}  // namespace nuanyang::core::documents
