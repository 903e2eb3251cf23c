#include "core/app/options.h"

#include <set>
#include <utility>

namespace nuanyang::core::app {

namespace {

/// Goes through the words; `--name value` and `--name=value` are the same.
class Words {
public:
    explicit Words(std::span<const std::string> words) : m_words(words) {}

    bool next() {
        if (m_at == m_words.size()) {
            return false;
        }
        m_option = m_words[m_at++];
        m_attached.reset();
        if (const auto equals = m_option.find('='); equals != std::string::npos) {
            m_attached = m_option.substr(equals + 1);
            m_option.resize(equals);
        }
        return true;
    }
    const std::string& option() const { return m_option; }
    Result<std::string> value() {
        if (m_attached) {
            return *m_attached;
        }
        if (m_at == m_words.size()) {
            return invalidInput("app.option.valueMissing").with("option", m_option);
        }
        return m_words[m_at++];
    }
    Error wrong(const std::string& given) const {
        return invalidInput("app.option.valueWrong").with("option", m_option).with("value", given);
    }

private:
    std::span<const std::string> m_words;
    std::size_t m_at = 0;
    std::string m_option;
    std::optional<std::string> m_attached;
};

std::optional<Options::Task> taskOf(const std::string& option) {
    using Task = Options::Task;
    if (option == "--help" || option == "-h") {
        return Task::Help;
    }
    if (option == "--version") {
        return Task::Version;
    }
    if (option == "--gallery") {
        return Task::ShowGallery;
    }
    return option == "--headless-tour" ? std::optional(Task::Tour) : std::nullopt;
}

Result<void> takeValue(Words& words, Options& options) {
    const std::string& option = words.option();
    static const std::set<std::string> known{"--data", "--as", "--today", "--lang", "--pictures"};
    if (!known.count(option)) {
        return invalidInput("app.option.unknown").with("option", option);
    }
    const std::string value = NY_TRY(words.value());
    if (value.empty()) {
        return words.wrong(value);
    }
    if (option == "--data") {
        options.data = value;
    } else if (option == "--as") {
        options.account = value;
    } else if (option == "--pictures") {
        options.pictures = value;
    } else if (option == "--today") {
        options.today = Date::parse(value);
        return options.today ? Result<void>() : words.wrong(value);
    } else {
        options.language = parseLanguage(value);
        return options.language ? Result<void>() : words.wrong(value);
    }
    return {};
}

}  // namespace

Result<Options> Options::parse(std::span<const std::string> list) {
    Options options;
    Words words(list);
    while (words.next()) {
        if (const auto task = taskOf(words.option())) {
            options.task = *task;
        } else {
            NY_TRY(takeValue(words, options));
        }
    }
    return options;
}

std::string helpText(Language language) {
    if (language == Language::Chinese) {
        return "用法：nuanyang [选项]\n"
               "\n"
               "  --data DIR           数据目录（默认：NUANYANG_DATA，或应用数据文件夹）\n"
               "  --as 账号            以该账号登录；口令在窗口中输入，或取自 NUANYANG_PASSWORD\n"
               "  --today YYYY-MM-DD   把本次运行的业务日期改为这一天\n"
               "  --lang zh_CN|en      本次运行使用的语言\n"
               "  --gallery            展示全部控件\n"
               "  --headless-tour      不开窗口，走一遍所有页面并打印人数\n"
               "  --pictures DIR       走页面时把每一页存成图片\n"
               "  --help               显示本说明\n"
               "  --version            显示版本\n";
    }
    return "Usage: nuanyang [options]\n"
           "\n"
           "  --data DIR           the data directory (default: NUANYANG_DATA, or the application\n"
           "                       data folder)\n"
           "  --as ACCOUNT         sign in as this account; the password is asked for in the\n"
           "                       window, or taken from NUANYANG_PASSWORD\n"
           "  --today YYYY-MM-DD   move the business day for this run\n"
           "  --lang zh_CN|en      the language of this run\n"
           "  --gallery            show every control\n"
           "  --headless-tour      walk through all pages without a window, print headcounts\n"
           "  --pictures DIR       with the tour: a picture of every page\n"
           "  --help               this text\n"
           "  --version            the version\n";
}

}  // namespace nuanyang::core::app
