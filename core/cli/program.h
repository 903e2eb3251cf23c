#pragma once

#include <ostream>
#include <span>
#include <stop_token>
#include <string>

#include "core/cli/exitcode.h"
#include "core/cli/failuretext.h"
#include "core/cli/hostverb.h"
#include "core/cli/invocation.h"
#include "core/cli/terminal.h"
#include "sdk/base/messages.h"

namespace nuanyang::core::cli {

/// `nuanyangctl` from its words to its exit code: reads them, carries the verb out, prints what
/// came of it. The result goes to `out`, everything else to `screen`.
class Program {
public:
    struct Streams {
        std::ostream& out;
        std::ostream& screen;
    };

    Program(Streams streams, Terminal& terminal, std::stop_token stop);

    ExitCode run(std::span<const std::string> words);

private:
    ExitCode carryOut(const Invocation& invocation);
    ExitCode help(const Invocation& invocation);
    Result<Outcome> perform(Desk& desk, const Invocation& invocation);
    ExitCode print(Desk& desk, const Outcome& outcome);
    ExitCode tell(const Failure& failure);
    ExitCode tellUsage(const Error& error);
    ExitCode finish(ExitCode exit);

    Streams m_streams;
    Terminal& m_terminal;
    std::stop_token m_stop;
    Messages m_messages;
    VerbCatalog m_catalog;
    Language m_language;
    bool m_json = false;
};

}  // namespace nuanyang::core::cli
