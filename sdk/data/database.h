#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/result.h"
#include "sdk/data/session.h"

namespace nuanyang::data {

/// Ends a subscription when destroyed.
class NUANYANG_SDK_EXPORT Subscription {
public:
    virtual ~Subscription();
};

/// How the changes of a write session are audited.
enum class AuditDetail {
    EachChange,    ///< a record for every row, with before and after
    DigestPerRow,  ///< one record for the whole session, with a digest a row: for bulk imports
};

/// The data service as one module sees it: what it may touch stands in its manifest. Thread-safe.
class NUANYANG_SDK_EXPORT Database {
public:
    virtual ~Database();

    /// Fails with `data.file.busy` when all readers are in use for too long.
    virtual Result<ReadSession> read(const Call& call) = 0;

    /// Waits for its turn. Fails with `data.file.busy` after some seconds, `data.file.readOnly`,
    /// and with `data.session.nested` on a thread that holds a write session already.
    virtual Result<WriteSession> write(const Call& call,
                                       AuditDetail detail = AuditDetail::EachChange) = 0;

    /// Calls `changed` after each commit, of this or another process, that touched one of the
    /// tables. It is called on a thread of the host's, soon after, perhaps once for several
    /// commits; it must return at once.
    virtual std::unique_ptr<Subscription> watch(std::vector<std::string> tables,
                                                std::function<void()> changed) = 0;
};

}  // namespace nuanyang::data
