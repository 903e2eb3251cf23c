#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/json.h"

namespace nuanyang::integration {

/// How a run of the program ended.
struct CtlRun {
    int exit = -1;
    std::string out;
    std::string err;

    /// The result of a run with `--json`; an invalid document makes a discarded one.
    Json json() const { return Json::parse(out, nullptr, false); }
    /// `code` of the error on standard error, the last line of it; empty where there is none.
    std::string code() const;
    std::string message() const;
};

/// What surrounds a run.
struct CtlSurroundings {
    std::map<std::string, std::string> environment;  ///< besides PATH; nothing else is there
    std::string input;                               ///< then the end
    std::optional<std::chrono::milliseconds> interruptAfter;  ///< Ctrl+C
    std::function<void()> inChild;                            ///< before the program starts
};

/// Runs `nuanyangctl` and waits for it.
CtlRun runCtl(const std::vector<std::string>& words, const CtlSurroundings& around = {});

/// Runs it at a terminal where somebody types the lines, each after the screen shows what it
/// waits for. `out` holds all that was on the screen.
struct TypedLine {
    std::string after;
    std::string text;
};
CtlRun typeAtCtl(const std::vector<std::string>& words, const std::vector<TypedLine>& lines,
                 const CtlSurroundings& around = {});

}  // namespace nuanyang::integration
