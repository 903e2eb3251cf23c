#include "sdk/base/messages.h"

#include "sdk/base/json.h"

namespace nuanyang {

namespace detail {
std::string_view embeddedMessages();
}

namespace {

std::string fill(std::string text, const std::map<std::string, std::string>& arguments) {
    for (const auto& [key, value] : arguments) {
        const std::string mark = "{" + key + "}";
        for (std::size_t at = text.find(mark); at != std::string::npos;
             at = text.find(mark, at + value.size())) {
            text.replace(at, mark.size(), value);
        }
    }
    return text;
}

Result<Sentence> readSentence(const Json& entry, const char* language) {
    const auto found = entry.find(language);
    if (found == entry.end() || !found->is_object() || !found->contains("message") ||
        !(*found)["message"].is_string()) {
        return invalidInput("messages.catalog.invalid", std::string("no message in ") + language);
    }
    return Sentence{(*found)["message"].get<std::string>(), found->value("hint", std::string())};
}

Error invalidCatalog(std::string_view fileName, std::string reason) {
    Error error = invalidInput("messages.catalog.invalid", reason);
    error.arguments = {{"file", std::string(fileName)}, {"reason", std::move(reason)}};
    return error;
}

}  // namespace

Result<void> Messages::add(std::string_view json, std::string_view fileName) {
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object()) {
        return invalidCatalog(fileName, "not a JSON object");
    }
    std::map<std::string, Entry, std::less<>> added;
    for (const auto& [code, entry] : document.items()) {
        auto chinese = readSentence(entry, "zh_CN");
        auto english = readSentence(entry, "en");
        if (!chinese || !english) {
            const Error& error = chinese ? english.error() : chinese.error();
            return invalidCatalog(fileName, code + ": " + error.detail);
        }
        added.emplace(code, Entry{std::move(*chinese), std::move(*english)});
    }
    m_entries.merge(added);
    return {};
}

Sentence Messages::sentence(const Error& error, Language language) const {
    const auto found = m_entries.find(error.code);
    if (found == m_entries.end()) {
        return language == Language::Chinese
                   ? Sentence{"操作没有完成（" + error.code + "）。", "请把这个代码告诉管理员。"}
                   : Sentence{"It could not be done (" + error.code + ").",
                              "Tell your administrator this code."};
    }
    const Entry& entry = found->second;
    const Sentence& sentence = language == Language::Chinese ? entry.chinese : entry.english;
    return {fill(sentence.message, error.arguments), fill(sentence.hint, error.arguments)};
}

bool Messages::knows(std::string_view code) const {
    return m_entries.find(code) != m_entries.end();
}

std::string_view sdkMessageCatalog() {
    return detail::embeddedMessages();
}

}  // namespace nuanyang
