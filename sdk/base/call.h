#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "sdk/base/caller.h"
#include "sdk/base/date.h"
#include "sdk/base/export.h"
#include "sdk/base/language.h"
#include "sdk/base/result.h"

namespace nuanyang {

/// Where long work tells how far it is. Implementations are safe to call from any thread and
/// return at once.
class NUANYANG_SDK_EXPORT Progress {
public:
    virtual ~Progress();
    /// `total` is 0 while it is not known.
    virtual void report(std::int64_t done, std::int64_t total) = 0;
};

/// One invocation of one verb: who asks, on which business day, in which language, and how to
/// stop. Every use case takes one; cheap to copy, safe to move to another thread.
class NUANYANG_SDK_EXPORT Call {
public:
    Call(Caller caller, std::string verb, Date today, Language language, std::stop_token stop = {},
         std::shared_ptr<Progress> progress = {});

    const Caller& caller() const { return m_caller; }
    /// The verb as the audit log names it: `registry.add`.
    const std::string& verb() const { return m_verb; }
    /// The business day: what "today" means to every rule. Audit times stay real.
    Date today() const { return m_today; }
    Language language() const { return m_language; }

    /// Fails with `access.privilege.missing` (argument `privilege`) unless the caller has it.
    Result<void> require(std::string_view privilege) const;

    bool isCancelled() const { return m_stop.stop_requested(); }
    /// Fails with `call.cancelled` once the person has asked to stop. Long loops ask this often.
    Result<void> checkCancelled() const;
    const std::stop_token& stopToken() const { return m_stop; }
    void report(std::int64_t done, std::int64_t total) const;

private:
    Caller m_caller;
    std::string m_verb;
    Date m_today;
    Language m_language;
    std::stop_token m_stop;
    std::shared_ptr<Progress> m_progress;
};

}  // namespace nuanyang
