#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <span>

#include "sdk/base/export.h"
#include "sdk/ui/rowaccess.h"

namespace nuanyang::ui {

/// Lists the ids of one order after the other: the newest question counts, answers to older ones
/// are dropped. Ids come in pieces as the source finds them. GUI thread.
class NUANYANG_SDK_EXPORT RowLister {
public:
    using Piece = std::function<void(std::span<const RowId>)>;
    using Finished = std::function<void(const Result<void>&)>;

    RowLister(Piece piece, Finished finished);
    ~RowLister();
    RowLister(const RowLister&) = delete;
    RowLister& operator=(const RowLister&) = delete;

    void setAccess(RowAccess access);
    void list(const RowQuery& query);
    [[nodiscard]] bool isListing() const { return m_listing; }

private:
    void drop();

    Piece m_piece;
    Finished m_finished;
    RowAccess m_access;
    std::shared_ptr<UseCaseRun> m_run;
    /// True while the present question is the one; each has its own. Read on the GUI thread only.
    std::shared_ptr<bool> m_wanted;
    bool m_listing = false;
};

}  // namespace nuanyang::ui
