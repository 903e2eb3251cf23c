#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include "sdk/base/result.h"

namespace nuanyang::core::cli {

/// The terminal at which somebody sits, if anybody does.
class Terminal {
public:
    virtual ~Terminal() = default;
    virtual bool canAsk() const = 0;         ///< somebody can type an answer
    virtual bool showsProgress() const = 0;  ///< messages go to a screen
    /// Asks without showing what is typed. Fails with `call.cancelled` on Ctrl+C and at the end of
    /// input.
    virtual Result<std::string> askHidden(const std::string& prompt) = 0;
    /// The next line of an input that is no terminal; nothing at its end.
    virtual std::optional<std::string> readLine() = 0;
    virtual std::optional<std::string> environment(const char* name) const = 0;
};

/// The process's own standard input and error.
class StandardTerminal final : public Terminal {
public:
    explicit StandardTerminal(std::stop_token stop) : m_stop(std::move(stop)) {}
    bool canAsk() const override;
    bool showsProgress() const override;
    Result<std::string> askHidden(const std::string& prompt) override;
    std::optional<std::string> readLine() override;
    std::optional<std::string> environment(const char* name) const override;

private:
    std::stop_token m_stop;
};

}  // namespace nuanyang::core::cli
