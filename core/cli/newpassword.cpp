#include "core/cli/newpassword.h"

namespace nuanyang::core::cli {

namespace {

Result<std::string> typedTwice(Desk& desk, const std::string& accountName) {
    Terminal& terminal = desk.terminal();
    std::string first =
        NY_TRY(terminal.askHidden(desk.prompt("cli.prompt.newPassword", accountName)));
    const std::string second =
        NY_TRY(terminal.askHidden(desk.prompt("cli.prompt.repeatPassword", accountName)));
    if (first != second) {
        return invalidInput("cli.password.mismatch");
    }
    return first;
}

}  // namespace

Result<std::string> newPassword(Desk& desk, const std::string& accountName) {
    Terminal& terminal = desk.terminal();
    if (auto set = terminal.environment("NUANYANG_NEW_PASSWORD")) {
        return *set;
    }
    if (!desk.usedPasswordFromEnvironment()) {
        if (auto set = terminal.environment("NUANYANG_PASSWORD")) {
            return *set;
        }
    }
    if (terminal.canAsk()) {
        return typedTwice(desk, accountName);
    }
    if (auto line = terminal.readLine()) {
        return *line;
    }
    return invalidInput("cli.password.missing").with("name", accountName);
}

}  // namespace nuanyang::core::cli
