#include "core/cli/usage.h"

#include <fmt/format.h>
#include <iterator>

#include "core/cli/invocation.h"
#include "core/cli/table.h"

namespace nuanyang::core::cli {

namespace {

std::string argumentUsage(const modules::VerbArgument& argument) {
    const std::string word = argument.name + (argument.many ? "…" : "");
    return argument.required ? word : "[" + word + "]";
}

std::string optionWord(const modules::VerbOption& option) {
    return "--" + option.name + (option.value.empty() ? "" : " " + option.value);
}

std::string optionUsage(const modules::VerbOption& option) {
    const std::string word = optionWord(option);
    return (option.required ? word : "[" + word + "]") + (option.many ? "…" : "");
}

std::string say(Language language, std::string_view chinese, std::string_view english) {
    return std::string(language == Language::Chinese ? chinese : english);
}

std::string section(const std::string& title, const std::vector<TextRow>& rows) {
    return rows.empty() ? "" : "\n" + title + "\n" + indentedColumns(rows);
}

std::vector<TextRow> optionRows(const std::vector<modules::VerbOption>& options,
                                Language language) {
    std::vector<TextRow> rows;
    for (const modules::VerbOption& option : options) {
        rows.push_back({optionWord(option), option.summary.in(language)});
    }
    return rows;
}

std::vector<TextRow> argumentRows(const modules::Verb& verb, Language language) {
    std::vector<TextRow> rows;
    for (const modules::VerbArgument& argument : verb.arguments) {
        if (!argument.summary.in(language).empty()) {
            rows.push_back({argument.name, argument.summary.in(language)});
        }
    }
    return rows;
}

std::string globalOptionsSection(Language language) {
    return section(say(language, "通用选项：", "Options for every call:"),
                   optionRows(globalOptionSpecs(), language));
}

std::string markdownVerb(const VerbGroup& group, const modules::Verb& verb, Language language) {
    std::string text = fmt::format("### `{}`\n\n{}\n\n```\n{}\n```\n", fullName(group, verb),
                                   verb.summary.in(language), usageLine(group, verb));
    auto rows = argumentRows(verb, language);
    const auto options = optionRows(verb.options, language);
    rows.insert(rows.end(), options.begin(), options.end());
    if (!rows.empty()) {
        text += "\n| | |\n|---|---|\n";
    }
    for (const TextRow& row : rows) {
        text += fmt::format("| `{}` | {} |\n", row[0], row[1]);
    }
    if (!verb.privilege.empty()) {
        text += fmt::format("\n{} `{}`\n", say(language, "需要权限", "Needs the privilege"),
                            verb.privilege);
    }
    return text + "\n";
}

}  // namespace

std::string usageLine(const VerbGroup& group, const modules::Verb& verb) {
    std::string line = "nuanyangctl " + fullName(group, verb);
    for (const modules::VerbArgument& argument : verb.arguments) {
        line += " " + argumentUsage(argument);
    }
    for (const modules::VerbOption& option : verb.options) {
        line += " " + optionUsage(option);
    }
    return line;
}

std::string overviewHelp(const VerbCatalog& catalog, Language language) {
    std::vector<TextRow> rows;
    for (const VerbGroup& group : catalog.groups()) {
        rows.push_back({group.id, group.title.in(language)});
    }
    rows.push_back({"help", say(language, "帮助", "Help")});
    return say(language, "暖阳：离退休职工关怀工作平台，命令行。\n",
               "Nuanyang on the command line.\n") +
           "\n" +
           say(language, "用法：nuanyangctl [通用选项] 组 动词 [参数]\n",
               "Usage: nuanyangctl [OPTIONS] GROUP VERB [ARGUMENTS]\n") +
           section(say(language, "组：", "Groups:"), rows) + globalOptionsSection(language) + "\n" +
           say(language, "查看一个组或动词的帮助：nuanyangctl help 组 [动词]\n",
               "Help for a group or a verb: nuanyangctl help GROUP [VERB]\n");
}

std::string groupHelp(const VerbGroup& group, Language language) {
    std::vector<TextRow> rows;
    for (const modules::Verb& verb : group.verbs) {
        rows.push_back({fullName(group, verb), verb.summary.in(language)});
    }
    return group.title.in(language) + "\n" + section(say(language, "动词：", "Verbs:"), rows) +
           "\n" +
           say(language, "查看一个动词：nuanyangctl help ", "Help for a verb: nuanyangctl help ") +
           group.id + say(language, " 动词\n", " VERB\n");
}

std::string verbHelp(const VerbGroup& group, const modules::Verb& verb, Language language) {
    return verb.summary.in(language) + "\n\n" + say(language, "用法：", "Usage: ") +
           usageLine(group, verb) + "\n" +
           section(say(language, "参数：", "Arguments:"), argumentRows(verb, language)) +
           section(say(language, "选项：", "Options:"), optionRows(verb.options, language)) +
           globalOptionsSection(language);
}

Result<std::string> helpFor(const VerbCatalog& catalog, std::span<const std::string> topic,
                            Language language) {
    if (topic.empty()) {
        return overviewHelp(catalog, language);
    }
    const auto found = catalog.find(topic);
    if (found && found->words == topic.size()) {
        return verbHelp(*found->group, *found->verb, language);
    }
    const VerbGroup* group = catalog.group(topic.front());
    if (group != nullptr && catalog.namesSeveral(topic)) {
        return groupHelp(*group, language);
    }
    if (found) {
        return verbHelp(*found->group, *found->verb, language);
    }
    return found.error();
}

std::string markdownReference(const VerbCatalog& catalog, Language language) {
    std::string text;
    for (const VerbGroup& group : catalog.groups()) {
        text += fmt::format("## {}\n\n", group.title.in(language));
        for (const modules::Verb& verb : group.verbs) {
            text += markdownVerb(group, verb, language);
        }
    }
    return text;
}

}  // namespace nuanyang::core::cli
