#include "core/cli/desk.h"

#include <algorithm>

#include "core/access/refusal.h"
#include "core/cli/terminalprogress.h"
#include "core/modules/modulehost.h"

namespace nuanyang::core::cli {

namespace {

/// `registry.unit.add`: how the audit log names a verb.
std::string auditName(const VerbCatalog::Found& found) {
    std::string name = fullName(*found.group, *found.verb);
    std::replace(name.begin(), name.end(), ' ', '.');
    return name;
}

}  // namespace

std::filesystem::path dataDirectory(const GlobalOptions& options) {
    const std::filesystem::path chosen =
        options.data ? std::filesystem::path(*options.data) : house::defaultDataDirectory();
    std::error_code error;
    const auto absolute = std::filesystem::absolute(chosen, error);
    return error ? chosen : absolute;
}

Desk::Desk(const Invocation& invocation, Language language, Surroundings surroundings)
    : m_invocation(invocation), m_language(language), m_around(std::move(surroundings)) {}

Result<void> Desk::prepare(Readiness readiness) {
    if (readiness >= Readiness::Open && !m_house) {
        NY_TRY(open(false));
    }
    if (readiness >= Readiness::SignedIn && !m_signedIn) {
        NY_TRY(signIn());
    }
    if (readiness >= Readiness::ModulesRunning && !m_modulesRunning) {
        NY_TRY(m_house->startModules());
        m_modulesRunning = true;
    }
    return {};
}

Result<void> Desk::create() {
    return open(true);
}

void Desk::close() {
    m_house.reset();
    m_signedIn = false;
    m_modulesRunning = false;
}

Result<void> Desk::open(bool create) {
    house::HouseOptions options;
    options.dataDirectory = directory();
    options.today = m_invocation.global.today;
    options.language = m_language;
    options.create = create;
    m_house = NY_TRY(house::House::open(std::move(options)));
    return {};
}

Result<void> Desk::signIn() {
    const auto password = NY_TRY(signInPassword());
    NY_TRY(m_house->signIn(m_invocation.global.as, password));
    m_signedIn = true;
    return {};
}

Result<std::optional<std::string>> Desk::signInPassword() {
    if (!m_invocation.global.as || !NY_TRY(m_house->asksForPassword())) {
        return std::optional<std::string>{};
    }
    m_usedEnvironment = m_around.terminal.environment("NUANYANG_PASSWORD").has_value();
    return secret("NUANYANG_PASSWORD", "cli.prompt.password");
}

Result<std::optional<std::string>> Desk::secret(const char* variable, std::string_view promptCode) {
    if (auto set = m_around.terminal.environment(variable)) {
        return set;
    }
    if (!m_around.terminal.canAsk()) {
        return std::optional<std::string>{};
    }
    const std::string name = m_invocation.global.as.value_or("");
    return std::optional(NY_TRY(m_around.terminal.askHidden(prompt(promptCode, name))));
}

std::string Desk::prompt(std::string_view code, const std::string& name) const {
    return sentence(invalidInput(std::string(code)).with("name", name)).message;
}

std::shared_ptr<Progress> Desk::progress() {
    if (!m_around.terminal.showsProgress()) {
        return nullptr;
    }
    return std::make_shared<TerminalProgress>(m_around.screen);
}

Result<Call> Desk::call() {
    return m_house->newCall(auditName(m_invocation.verb), m_around.stop, progress());
}

Result<void> Desk::require(std::string_view module, std::string_view privilege) {
    const Call asking = NY_TRY(call());
    return access::requireAudited(m_house->data(), asking, module, privilege);
}

void Desk::notice(const Error& about) {
    const Sentence said = sentence(about);
    m_around.screen << "nuanyangctl: " << said.message << (said.hint.empty() ? "" : " ")
                    << said.hint << std::endl;
}

Sentence Desk::sentence(const Error& error) const {
    const bool isModules = m_house && !m_around.messages.knows(error.code);
    const Messages& messages = isModules ? m_house->messages() : m_around.messages;
    return messages.sentence(error, m_language);
}

Failure Desk::failure(const Error& error) const {
    return {exitCodeOf(error.kind), std::string(toString(error.kind)), error.code, sentence(error)};
}

Vocabulary Desk::vocabulary() {
    return {[this](const std::string& key) { return label(key); },
            [this, words = moduleWords()](const std::string& key, const std::string& value) {
                const auto codes = words.find(key);
                if (codes != words.end() && codes->second.contains(value)) {
                    return codes->second.find(value)->second;
                }
                return wordOr("cli.word." + key + "." + value, value);
            }};
}

module::Words Desk::moduleWords() {
    const std::string& group = m_invocation.verb.group->id;
    if (!m_modulesRunning || !m_house->modules().module(group)) {
        return {};
    }
    const auto asking = call();
    return asking ? m_house->modules().words(*asking, group).value_or(module::Words{})
                  : module::Words{};
}

std::string Desk::label(const std::string& key) const {
    // What `unit list` calls its name is not what `list` calls it.
    const std::string labels = m_invocation.verb.group->id + ".label.";
    const std::string& verb = m_invocation.verb.verb->name;
    for (const std::string& own :
         {labels + verb.substr(0, verb.find(' ')) + "." + key, labels + key}) {
        if (m_house && m_house->messages().knows(own)) {
            return m_house->messages().sentence(invalidInput(own), m_language).message;
        }
    }
    return wordOr("cli.label." + key, key);
}

std::string Desk::wordOr(const std::string& code, const std::string& otherwise) const {
    return m_around.messages.knows(code)
               ? m_around.messages.sentence(invalidInput(code), m_language).message
               : otherwise;
}

}  // namespace nuanyang::core::cli
