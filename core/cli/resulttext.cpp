#include "core/cli/resulttext.h"

#include <algorithm>
#include <vector>

#include "core/cli/displaywidth.h"
#include "core/cli/table.h"

namespace nuanyang::core::cli {

namespace {

bool isRows(const Json& value) {
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const Json& row) { return row.is_object(); });
}

/// Turns JSON into the words of one language.
class Writer {
public:
    Writer(const Vocabulary& vocabulary, Language language)
        : m_vocabulary(vocabulary), m_language(language) {}

    std::string result(const Json& value) const {
        if (isRows(value)) {
            return table(value);
        }
        if (value.is_object()) {
            return record(value);
        }
        return value.is_array() && value.empty() ? say("没有记录。", "Nothing found.") + "\n"
                                                 : cell({}, value) + "\n";
    }

private:
    std::string say(std::string_view chinese, std::string_view english) const {
        return std::string(m_language == Language::Chinese ? chinese : english);
    }

    std::string table(const Json& rows) const {
        std::vector<std::string> keys;
        for (const Json& row : rows) {
            for (const auto& [key, value] : row.items()) {
                if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                    keys.push_back(key);
                }
            }
        }
        TextRow headings;
        std::transform(keys.begin(), keys.end(), std::back_inserter(headings), m_vocabulary.label);
        TextTable table(headings);
        for (const Json& row : rows) {
            TextRow cells;
            for (const std::string& key : keys) {
                cells.push_back(row.contains(key) ? cell(key, row[key]) : "");
            }
            table.add(std::move(cells));
        }
        return table.toString();
    }

    std::string record(const Json& object) const {
        int width = 0;
        for (const auto& [key, value] : object.items()) {
            width = std::max(width, isRows(value) ? 0 : displayWidth(m_vocabulary.label(key)));
        }
        std::string lines;
        std::string tables;
        for (const auto& [key, value] : object.items()) {
            if (isRows(value)) {
                tables += "\n" + m_vocabulary.label(key) + "\n" + table(value);
            } else {
                const std::string text = cell(key, value);
                lines += text.empty() ? m_vocabulary.label(key) + "\n"
                                      : padded(m_vocabulary.label(key), width) + "  " + text + "\n";
            }
        }
        return lines + tables;
    }

    std::string cell(const std::string& key, const Json& value) const {
        if (value.is_null()) {
            return "";
        }
        if (value.is_boolean()) {
            return value.get<bool>() ? say("是", "yes") : say("否", "no");
        }
        if (value.is_string()) {
            return m_vocabulary.word(key, oneLine(value.get<std::string>()));
        }
        if (value.is_array()) {
            return list(key, value);
        }
        return value.is_object() ? inlineRecord(value) : value.dump();
    }

    std::string list(const std::string& key, const Json& values) const {
        std::string text;
        for (const Json& value : values) {
            text += (text.empty() ? "" : say("、", ", ")) + cell(key, value);
        }
        return text;
    }

    std::string inlineRecord(const Json& object) const {
        std::string text;
        for (const auto& [key, value] : object.items()) {
            text += (text.empty() ? "" : say("，", ", ")) + m_vocabulary.label(key) + " " +
                    cell(key, value);
        }
        return text;
    }

    /// A table has one line a row, and no text of a record may steer the terminal.
    static std::string oneLine(std::string text) {
        std::replace_if(
            text.begin(), text.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
        return text;
    }

    const Vocabulary& m_vocabulary;
    Language m_language;
};

}  // namespace

std::string resultText(const Json& result, const Vocabulary& vocabulary, Language language) {
    return Writer(vocabulary, language).result(result);
}

}  // namespace nuanyang::core::cli
