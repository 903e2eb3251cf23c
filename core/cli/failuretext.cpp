#include "core/cli/failuretext.h"

#include <algorithm>

#include "sdk/base/json.h"

namespace nuanyang::core::cli {

namespace {

std::string withoutLineBreaks(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// Chinese sentences end in a mark that brings its own space.
bool needsBlank(const std::string& message) {
    return !message.ends_with("。") && !message.ends_with("！") && !message.ends_with("？");
}

}  // namespace

Failure describe(const Error& error, FailureCause cause, const Messages& messages,
                 Language language) {
    const bool isUsage = cause == FailureCause::Usage;
    return {isUsage ? ExitCode::Usage : exitCodeOf(error.kind),
            isUsage ? "usage" : std::string(toString(error.kind)), error.code,
            messages.sentence(error, language)};
}

std::string failureJson(const Failure& failure) {
    const Json document{{"error",
                         {{"kind", failure.kind},
                          {"code", failure.code},
                          {"message", failure.sentence.message},
                          {"hint", failure.sentence.hint}}}};
    return document.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string failureLine(const Failure& failure) {
    const Sentence& sentence = failure.sentence;
    std::string line = "nuanyangctl: " + sentence.message;
    if (!sentence.hint.empty()) {
        line += (needsBlank(sentence.message) ? " " : "") + sentence.hint;
    }
    return withoutLineBreaks(std::move(line)) + "\n";
}

}  // namespace nuanyang::core::cli
