#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/cli/failuretext.h"
#include "core/cli/invocation.h"
#include "core/cli/resulttext.h"
#include "core/cli/terminal.h"
#include "core/house/house.h"
#include "sdk/base/call.h"
#include "sdk/base/messages.h"
#include "sdk/base/result.h"

namespace nuanyang::core::cli {

/// How far the house must be open before a verb can be carried out.
enum class Readiness {
    Closed,          ///< the verb opens it itself, if at all
    Open,            ///< the data directory is open; nobody has signed in
    SignedIn,        ///< … and the one who calls has
    ModulesRunning,  ///< … and what is switched on has been started
};

/// The data directory that a call is about, as an absolute path.
std::filesystem::path dataDirectory(const GlobalOptions& options);

/// One invocation at work: the house as far as it is open, and the one who sits before it.
class Desk {
public:
    struct Surroundings {
        Terminal& terminal;
        std::ostream& screen;  ///< standard error: questions, notices, progress
        const Messages& messages;
        std::stop_token stop;
    };

    Desk(const Invocation& invocation, Language language, Surroundings surroundings);

    /// Fails as `House::open`, `House::signIn` and `House::startModules` do. What is done already
    /// is not done again.
    Result<void> prepare(Readiness readiness);
    /// Makes the data directory and opens it; nobody has signed in.
    Result<void> create();
    /// Ends everything that `prepare` began.
    void close();

    house::House& house() { return *m_house; }
    std::filesystem::path directory() const { return dataDirectory(m_invocation.global); }
    Language language() const { return m_language; }
    Terminal& terminal() { return m_around.terminal; }

    /// Where long work shows how far it is: null where nobody sees it.
    std::shared_ptr<Progress> progress();
    /// A call of this verb in the name of the one who has signed in.
    Result<Call> call();
    /// Fails with `access.privilege.missing`, which the audit log then knows of.
    Result<void> require(std::string_view module, std::string_view privilege);

    /// Says something beside the result, on standard error.
    void notice(const Error& about);
    /// The sentence for an error, by whatever catalog knows it.
    Sentence sentence(const Error& error) const;
    Failure failure(const Error& error) const;
    /// The words for a result's keys and codes; valid as long as the desk.
    Vocabulary vocabulary();

    /// A secret of which `variable` is the environment's copy: from there, or asked for. Nothing
    /// where nobody can be asked.
    Result<std::optional<std::string>> secret(const char* variable, std::string_view promptCode);
    /// The text of a prompt, in the language of the call.
    std::string prompt(std::string_view code, const std::string& name = {}) const;
    /// True when `NUANYANG_PASSWORD` opened the door, so that it is nobody's new password.
    bool usedPasswordFromEnvironment() const { return m_usedEnvironment; }

private:
    std::string label(const std::string& key) const;
    module::Words moduleWords();
    std::string wordOr(const std::string& code, const std::string& otherwise) const;
    Result<void> open(bool create);
    Result<void> signIn();
    Result<std::optional<std::string>> signInPassword();

    const Invocation& m_invocation;
    Language m_language;
    Surroundings m_around;
    std::unique_ptr<house::House> m_house;
    bool m_signedIn = false;
    bool m_modulesRunning = false;
    bool m_usedEnvironment = false;
};

}  // namespace nuanyang::core::cli
