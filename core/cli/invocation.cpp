#include "core/cli/invocation.h"

#include <algorithm>

#include "core/cli/nearestword.h"
#include "core/cli/usage.h"

namespace nuanyang::core::cli {

namespace {

using Words = std::span<const std::string>;

/// `--name` or `--name=value`.
struct OptionWord {
    std::string name;
    std::optional<std::string> value;
};

bool isNumber(const std::string& word) {
    return word.size() > 1 && (word[1] == '.' || (word[1] >= '0' && word[1] <= '9'));
}

bool isOption(const std::string& word) {
    return word.size() > 1 && word[0] == '-' && !isNumber(word);
}

OptionWord splitOption(const std::string& word) {
    if (word == "-h") {
        return {"help", std::nullopt};
    }
    const std::size_t start = word.starts_with("--") ? 2 : 1;
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) {
        return {word.substr(start), std::nullopt};
    }
    return {word.substr(start, equals - start), word.substr(equals + 1)};
}

const modules::VerbOption* findOption(const std::vector<modules::VerbOption>& options,
                                      std::string_view name) {
    const auto found =
        std::find_if(options.begin(), options.end(),
                     [name](const modules::VerbOption& each) { return each.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Error optionError(std::string code, std::string_view name) {
    return invalidInput(std::move(code)).with("option", "--" + std::string(name));
}

Result<void> setToday(GlobalOptions& options, const std::string& value) {
    options.today = Date::parse(value);
    if (!options.today) {
        return invalidInput("cli.today.invalid").with("value", value);
    }
    return {};
}

Result<void> setLanguage(GlobalOptions& options, const std::string& value) {
    options.language = parseLanguage(value);
    if (!options.language) {
        return invalidInput("cli.lang.invalid").with("value", value);
    }
    return {};
}

Result<void> setGlobal(GlobalOptions& options, std::string_view name, const std::string& value) {
    if (name == "today") {
        return setToday(options, value);
    }
    if (name == "lang") {
        return setLanguage(options, value);
    }
    if (name == "data") {
        options.data = value;
    } else if (name == "as") {
        options.as = value;
    } else if (name == "json") {
        options.json = true;
    } else if (name == "help") {
        options.help = true;
    } else {
        options.version = true;
    }
    return {};
}

/// One pass over the words, with what it has found so far.
class Reader {
public:
    Reader(Words words, const VerbCatalog& catalog) : m_words(words), m_catalog(catalog) {}

    Result<Invocation> read() {
        NY_TRY(readCommand());
        NY_TRY(readRest());
        if (m_invocation.global.version || m_invocation.wantsHelp) {
            return std::move(m_invocation);
        }
        if (m_command.empty()) {
            return invalidInput("cli.command.missing");
        }
        NY_TRY(checkComplete());
        return std::move(m_invocation);
    }

private:
    /// The leading words up to the verb, with global options in between.
    Result<void> readCommand() {
        while (m_at < m_words.size() && !m_invocation.verb.verb && !m_invocation.wantsHelp) {
            if (isOption(m_words[m_at])) {
                NY_TRY(readOption());
                continue;
            }
            m_command.push_back(m_words[m_at++]);
            if (m_command.front() == "help") {
                m_invocation.wantsHelp = true;
            } else if (!couldGoOn()) {
                NY_TRY(resolveVerb());
            }
        }
        if (m_invocation.global.help) {
            m_invocation.wantsHelp = true;
            m_invocation.helpTopic.insert(m_invocation.helpTopic.begin(), m_command.begin(),
                                          m_command.end());
            return {};
        }
        return m_command.empty() || m_invocation.wantsHelp ? Result<void>{} : resolveVerb();
    }

    /// True while another word could still belong to the verb's name.
    bool couldGoOn() const {
        const VerbGroup* group = m_catalog.group(m_command.front());
        if (group == nullptr) {
            return false;
        }
        const std::string begun = join(Words(m_command).subspan(1));
        return std::any_of(group->verbs.begin(), group->verbs.end(),
                           [&](const modules::Verb& verb) {
                               return verb.name.size() > begun.size() &&
                                      (begun.empty() || verb.name.starts_with(begun + " "));
                           });
    }

    static std::string join(Words words) {
        std::string joined;
        for (const std::string& word : words) {
            joined += (joined.empty() ? "" : " ") + word;
        }
        return joined;
    }

    Result<void> resolveVerb() {
        if (m_invocation.verb.verb) {
            return {};
        }
        m_invocation.verb = NY_TRY(m_catalog.find(m_command));
        auto& positional = m_invocation.arguments.positional;
        positional.insert(positional.end(), m_command.begin() + std::ptrdiff_t(taken()),
                          m_command.end());
        m_command.resize(taken());
        return {};
    }
    std::size_t taken() const { return m_invocation.verb.words; }

    Result<void> readRest() {
        while (m_at < m_words.size()) {
            const std::string& word = m_words[m_at];
            if (!m_optionsEnded && word == "--") {
                m_optionsEnded = true;
                ++m_at;
            } else if (!m_optionsEnded && isOption(word)) {
                NY_TRY(readOption());
            } else {
                readPlainWord(word);
            }
        }
        if (m_invocation.global.help && !m_invocation.wantsHelp) {
            m_invocation.wantsHelp = true;
            m_invocation.helpTopic = m_command;
        }
        return {};
    }

    void readPlainWord(const std::string& word) {
        auto& target =
            m_invocation.wantsHelp ? m_invocation.helpTopic : m_invocation.arguments.positional;
        target.push_back(word);
        ++m_at;
    }

    Result<void> readOption() {
        const OptionWord option = splitOption(m_words[m_at++]);
        if (const modules::Verb* verb = m_invocation.verb.verb) {
            if (const modules::VerbOption* own = findOption(verb->options, option.name)) {
                return readOwnOption(*own, option);
            }
        }
        if (m_invocation.wantsHelp && option.name == "markdown") {
            m_invocation.wantsMarkdown = true;
            return {};
        }
        const modules::VerbOption* global = findOption(globalOptionSpecs(), option.name);
        if (global == nullptr) {
            return unknownOption(option.name);
        }
        const std::string value = NY_TRY(valueFor(*global, option));
        if (value.empty() && !global->value.empty()) {  // a variable of the shell that is not set
            return optionError("cli.option.valueMissing", option.name).with("value", global->value);
        }
        return setGlobal(m_invocation.global, option.name, value);
    }

    Result<void> readOwnOption(const modules::VerbOption& spec, const OptionWord& option) {
        auto& options = m_invocation.arguments.options;
        if (!spec.many && options.find(spec.name) != options.end()) {
            return optionError("cli.option.repeated", spec.name);
        }
        options.emplace(spec.name, NY_TRY(valueFor(spec, option)));
        return {};
    }

    Result<std::string> valueFor(const modules::VerbOption& spec, const OptionWord& option) {
        if (spec.value.empty()) {
            return option.value
                       ? Result<std::string>(optionError("cli.option.valueUnexpected", spec.name))
                       : std::string();
        }
        if (option.value) {
            return *option.value;
        }
        if (m_at == m_words.size() || m_words[m_at].starts_with("--")) {
            return optionError("cli.option.valueMissing", spec.name).with("value", spec.value);
        }
        return m_words[m_at++];
    }

    Error unknownOption(const std::string& name) const {
        std::vector<std::string> known;
        for (const modules::VerbOption& each : globalOptionSpecs()) {
            known.push_back(each.name);
        }
        if (const modules::Verb* verb = m_invocation.verb.verb) {
            for (const modules::VerbOption& each : verb->options) {
                known.push_back(each.name);
            }
        }
        const auto nearest = nearestWord(name, known);
        return optionError(nearest ? "cli.option.misspelt" : "cli.option.unknown", name)
            .with("suggestion", nearest ? "--" + *nearest : "")
            .with("topic", join(m_command).empty() ? "help" : "help " + join(m_command));
    }

    Result<void> checkComplete() const {
        const modules::Verb& verb = *m_invocation.verb.verb;
        const std::string usage = usageLine(*m_invocation.verb.group, verb);
        const std::size_t given = m_invocation.arguments.positional.size();
        for (std::size_t at = given; at < verb.arguments.size(); ++at) {
            if (verb.arguments[at].required) {
                return invalidInput("cli.argument.missing")
                    .with("argument", verb.arguments[at].name)
                    .with("usage", usage);
            }
        }
        const bool takesMany = !verb.arguments.empty() && verb.arguments.back().many;
        if (given > verb.arguments.size() && !takesMany) {
            return invalidInput("cli.argument.unexpected")
                .with("argument", m_invocation.arguments.positional[verb.arguments.size()])
                .with("usage", usage);
        }
        for (const modules::VerbOption& option : verb.options) {
            if (option.required && !m_invocation.arguments.has(option.name)) {
                return optionError("cli.option.required", option.name).with("usage", usage);
            }
        }
        return {};
    }

    Words m_words;
    const VerbCatalog& m_catalog;
    std::size_t m_at = 0;
    bool m_optionsEnded = false;
    std::vector<std::string> m_command;
    Invocation m_invocation;
};

}  // namespace

const std::vector<modules::VerbOption>& globalOptionSpecs() {
    static const std::vector<modules::VerbOption> specs{
        {"data", "DIR", {"数据目录", "The data directory"}},
        {"as", "USER", {"以哪个账号登录", "The account to sign in as"}},
        {"today",
         "DATE",
         {"本次调用的业务日期（年-月-日）", "The business day of this call (YYYY-MM-DD)"}},
        {"lang", "zh_CN|en", {"使用的语言", "The language to speak"}},
        {"json", "", {"把结果输出为一个 JSON 文档", "Print the result as one JSON document"}},
        {"help", "", {"显示帮助", "Show help"}},
        {"version", "", {"显示版本", "Show the version"}},
    };
    return specs;
}

GlobalOptions peekGlobalOptions(std::span<const std::string> words) {
    GlobalOptions options;
    for (std::size_t at = 0; at < words.size() && words[at] != "--"; ++at) {
        if (!isOption(words[at])) {
            continue;
        }
        const OptionWord option = splitOption(words[at]);
        if (option.name == "json") {
            options.json = true;
        } else if (option.name == "lang") {
            const bool hasNext = at + 1 < words.size();
            const std::string value = option.value.value_or(hasNext ? words[at + 1] : "");
            options.language = parseLanguage(value);
        }
    }
    return options;
}

Result<Invocation> parseInvocation(std::span<const std::string> words, const VerbCatalog& catalog) {
    return Reader(words, catalog).read();
}

}  // namespace nuanyang::core::cli
