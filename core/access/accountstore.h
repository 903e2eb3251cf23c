#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/access/account.h"
#include "core/access/accountname.h"
#include "core/access/guessthrottle.h"
#include "core/data/grants.h"
#include "sdk/data/session.h"

namespace nuanyang::core::access::store {

/// What core/access keeps in the file, as if it were a module of the id `access`.
data::ModuleGrants grants();
std::vector<data::Migration> migrations();

Result<std::vector<Account>> accounts(nuanyang::data::Queries& session);
/// The password's record, empty where none is set.
Result<std::string> passwordRecord(nuanyang::data::Queries& session, AccountId account);

Result<AccountId> insert(nuanyang::data::WriteSession& session, const AccountName& name,
                         const Account& account, Instant now);
Result<void> update(nuanyang::data::WriteSession& session, const Account& account);
Result<void> setPassword(nuanyang::data::WriteSession& session, AccountId account,
                         std::string_view record);

Result<GuessRecord> guesses(nuanyang::data::Queries& session, std::string_view nameKey);
/// Also drops what is too old to matter.
Result<void> saveGuesses(nuanyang::data::WriteSession& session, std::string_view nameKey,
                         const GuessRecord& record);
Result<void> forgetGuesses(nuanyang::data::WriteSession& session, std::string_view nameKey);

}  // namespace nuanyang::core::access::store
