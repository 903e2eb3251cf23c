#include "registry/usecases/verbs/words.h"

#include <charconv>

namespace nuanyang::registry {

Result<SubjectId> personIn(const module::Arguments& arguments) {
    const std::string& typed = arguments.positional.front();
    const auto person = SubjectId::parse(typed);
    if (!person) {
        return invalidInput("registry.person.idInvalid").with("value", typed);
    }
    return *person;
}

Result<std::optional<Date>> dayIn(const module::Arguments& arguments) {
    const auto typed = arguments.option("on");
    if (!typed) {
        return std::optional<Date>{};
    }
    const auto day = Date::parse(*typed);
    if (!day) {
        return invalidInput("registry.day.invalid").with("value", *typed);
    }
    return day;
}

Result<std::int64_t> wholeNumber(const std::string& word) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 0) {
        return invalidInput("registry.import.numberInvalid").with("value", word);
    }
    return number;
}

Result<std::int64_t> batchIn(const module::Arguments& arguments) {
    return wholeNumber(arguments.positional.front());
}

Result<std::optional<int>> numberIn(const module::Arguments& arguments, const char* option) {
    const auto typed = arguments.option(option);
    if (!typed) {
        return std::optional<int>{};
    }
    int number = 0;
    const auto [end, error] = std::from_chars(typed->data(), typed->data() + typed->size(), number);
    if (error != std::errc{} || end != typed->data() + typed->size() || number < 0) {
        return invalidInput("registry.number.invalid").with("option", option).with("value", *typed);
    }
    return std::optional(number);
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace nuanyang::registry
