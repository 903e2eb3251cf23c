#include "sdk/base/call.h"

#include <algorithm>

namespace nuanyang {

bool Scope::contains(UnitId unit) const {
    return all || std::find(units.begin(), units.end(), unit) != units.end();
}

bool Caller::may(std::string_view privilege) const {
    return m_facts->everyPrivilege || m_facts->privileges.contains(privilege);
}

Progress::~Progress() = default;

Call::Call(Caller caller, std::string verb, Date today, Language language, std::stop_token stop,
           std::shared_ptr<Progress> progress)
    : m_caller(std::move(caller)),
      m_verb(std::move(verb)),
      m_today(today),
      m_language(language),
      m_stop(std::move(stop)),
      m_progress(std::move(progress)) {}

Result<void> Call::require(std::string_view privilege) const {
    if (m_caller.may(privilege)) {
        return {};
    }
    return denied("access.privilege.missing").with("privilege", std::string(privilege));
}

Result<void> Call::checkCancelled() const {
    if (isCancelled()) {
        return cancelled();
    }
    return {};
}

void Call::report(std::int64_t done, std::int64_t total) const {
    if (m_progress) {
        m_progress->report(done, total);
    }
}

}  // namespace nuanyang
