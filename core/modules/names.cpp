#include "core/modules/names.h"

#include <algorithm>
#include <array>

#include "core/modules/version.h"

namespace nuanyang::core::modules::names {

namespace {

constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isAlphanumeric(char c) {
    return isLower(c) || isUpper(c) || isDigit(c);
}

/// A first character of one kind and then only such ones.
template <class First, class Rest>
bool isWord(std::string_view text, First first, Rest rest) {
    return !text.empty() && text.size() <= 100 && first(text.front()) &&
           std::all_of(text.begin() + 1, text.end(), rest);
}

bool isLowerWord(std::string_view text) {
    return isWord(text, isLower, [](char c) { return isLower(c) || isDigit(c); });
}
bool isCamelWord(std::string_view text) {
    return isWord(text, isLower, isAlphanumeric);
}
bool isDashedWord(std::string_view text) {
    return isWord(text, isLower, [](char c) { return isLower(c) || isDigit(c) || c == '-'; });
}
bool isSqlWord(std::string_view text) {
    return isWord(text, isLower, [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
}
bool isTypeWord(std::string_view text) {
    return isWord(text, isUpper, isAlphanumeric);
}

/// Parts between separators; all of them pass, and there are at least so many.
bool allParts(std::string_view text, std::string_view separator, std::size_t atLeast,
              bool (*passes)(std::string_view)) {
    std::size_t count = 0;
    for (;;) {
        const std::size_t end = text.find(separator);
        ++count;
        if (!passes(text.substr(0, end))) {
            return false;
        }
        if (end == std::string_view::npos) {
            return count >= atLeast;
        }
        text.remove_prefix(end + separator.size());
    }
}

/// Names that are groups of the command line, or the engine's.
bool isReserved(std::string_view id) {
    static constexpr std::array<std::string_view, 14> reserved{
        "access", "audit", "backup", "core", "duty",   "help",   "host",
        "init",   "main",  "module", "ny",   "policy", "sqlite", "temp"};
    return std::find(reserved.begin(), reserved.end(), id) != reserved.end();
}

bool isServiceId(std::string_view text) {
    const std::size_t slash = text.find('/');
    const std::size_t dot = text.substr(0, slash).rfind('.');
    return slash != std::string_view::npos && dot != std::string_view::npos &&
           isWord(text.substr(0, dot), isLower, isAlphanumeric) &&
           isTypeWord(text.substr(dot + 1, slash - dot - 1)) &&
           isWord(text.substr(slash + 1), isDigit, isDigit);
}

bool isPackageFile(std::string_view text) {
    return isWord(text, isAlphanumeric,
                  [](char c) {
                      return isAlphanumeric(c) || c == '/' || c == '.' || c == '-' || c == '_';
                  }) &&
           text.find("..") == std::string_view::npos;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

const TextFormat anyText{[](std::string_view text) { return !text.empty(); }, "…"};
const TextFormat moduleId{[](std::string_view text) {
                              return isLowerWord(text) && text.size() >= 2 && text.size() <= 32 &&
                                     !isReserved(text);
                          },
                          "notes"};
const TextFormat version{[](std::string_view text) { return Version::parse(text).has_value(); },
                         "0.1.0"};
const TextFormat versionRange{
    [](std::string_view text) { return VersionRange::parse(text).has_value(); }, ">=0.1 <1"};
const TextFormat qtVersion{[](std::string_view text) {
                               return allParts(text, ".", 2, [](std::string_view part) {
                                   return isWord(part, isDigit, isDigit);
                               });
                           },
                           "6.4"};
const TextFormat cppNamespace{
    [](std::string_view text) { return allParts(text, "::", 2, isSqlWord); }, "nuanyang::notes"};
const TextFormat qmlUri{[](std::string_view text) {
                            return allParts(text, ".", 2, isTypeWord) && text.substr(0, 2) != "Qt";
                        },
                        "Nuanyang.Notes"};
const TextFormat serviceId{isServiceId, "notes.Board/1"};
const TextFormat dottedId{
    [](std::string_view text) {
        return allParts(text, ".", 2, [](std::string_view part) {
            return isWord(part, isLower, [](char c) { return isAlphanumeric(c) || c == '-'; });
        });
    },
    "notes.entry.edit"};
const TextFormat roleId{isDashedWord, "unit-clerk"};
const TextFormat sqlName{
    [](std::string_view text) { return isSqlWord(text) && text.find('_') != text.npos; },
    "notes_entry"};
const TextFormat sqlWord{isSqlWord, "unit_id"};
const TextFormat qmlFile{[](std::string_view text) {
                             return endsWith(text, ".qml") &&
                                    isTypeWord(text.substr(0, text.size() - 4));
                         },
                         "NotesPage.qml"};
const TextFormat identifier{isCamelWord, "people"};
const TextFormat verbName{
    [](std::string_view text) { return allParts(text, " ", 1, isDashedWord); }, "unit add"};
const TextFormat argumentName{[](std::string_view text) {
                                  return isWord(text, isUpper, [](char c) {
                                      return isUpper(c) || isDigit(c) || c == '-' || c == '_' ||
                                             c == '=';
                                  });
                              },
                              "NAME"};
const TextFormat optionName{isDashedWord, "on-duty"};
const TextFormat packageFile{isPackageFile, "policy/rules.json"};
const TextFormat mediaType{[](std::string_view text) {
                               const std::size_t slash = text.find('/');
                               return slash != text.npos && slash > 0 && slash + 1 < text.size();
                           },
                           "application/pdf"};
const TextFormat fileExtension{isLowerWord, "xlsx"};
const TextFormat shortcut{[](std::string_view text) {
                              return allParts(text, "+", 1, [](std::string_view part) {
                                  return isWord(part, isAlphanumeric, isAlphanumeric);
                              });
                          },
                          "Ctrl+1"};
const TextFormat cardSize{
    [](std::string_view text) { return text == "small" || text == "medium" || text == "large"; },
    "medium"};
const TextFormat interval{
    [](std::string_view text) { return text == "start" || text == "hour" || text == "day"; },
    "day"};

}  // namespace nuanyang::core::modules::names
