#pragma once

#include <string>

#include "core/cli/desk.h"
#include "sdk/base/result.h"

namespace nuanyang::core::cli {

/// A new password for an account: from `NUANYANG_NEW_PASSWORD`; from `NUANYANG_PASSWORD` where that
/// did not sign anybody in; typed twice at a terminal; or the first line of an input that is none.
/// Fails with `cli.password.missing`, `cli.password.mismatch`, `call.cancelled`.
Result<std::string> newPassword(Desk& desk, const std::string& accountName);

}  // namespace nuanyang::core::cli
