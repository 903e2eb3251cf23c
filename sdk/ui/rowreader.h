#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "sdk/base/error.h"
#include "sdk/base/export.h"
#include "sdk/ui/rowaccess.h"
#include "sdk/ui/rowsource.h"

namespace nuanyang::ui {

/// Holds the rows near the window of a table and reads the missing ones: one read at a time, the
/// rows in sight before those around them, given up when the window has gone elsewhere. Keeps some
/// thousand rows, those last in the window. GUI thread.
class NUANYANG_SDK_EXPORT RowReader {
public:
    using Arrived = std::function<void()>;
    using Failed = std::function<void(const Error&)>;

    RowReader(Arrived arrived, Failed failed);
    ~RowReader();
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    void setAccess(RowAccess access);
    /// The columns in sight; rows read for others are read again.
    void setColumns(const QStringList& columns);
    /// The window: ids in sight, and ids around it to read when nothing else is missing.
    void want(std::vector<RowId> inSight, std::vector<RowId> around);
    /// Everything held may have changed: it is shown until it has been read again.
    void expire();
    /// Tries again after a failure.
    void retry();

    /// The row if it is held; null while it is being read. Valid until the next event.
    [[nodiscard]] const TableRow* find(RowId id) const;
    [[nodiscard]] const std::vector<RowId>& inSight() const { return m_inSight; }

private:
    struct Held {
        TableRow row;
        quint64 lastWanted = 0;
        int edition = 0;
    };

    void pump();
    void read(std::vector<RowId> ids);
    void giveUp();
    void take(const std::vector<RowId>& asked, int edition, Result<std::vector<TableRow>> rows);
    void hold(TableRow row, int edition);
    void touch(const std::vector<RowId>& ids);
    void trim();
    [[nodiscard]] std::vector<RowId> missing(const std::vector<RowId>& ids) const;
    [[nodiscard]] bool isWanted(const std::vector<RowId>& ids) const;

    Arrived m_arrived;
    Failed m_failed;
    RowAccess m_access;
    QStringList m_columns;
    std::vector<RowId> m_inSight;
    std::vector<RowId> m_around;
    std::vector<RowId> m_reading;
    std::unordered_map<RowId, Held> m_held;
    std::shared_ptr<UseCaseRun> m_run;
    quint64 m_clock = 0;
    int m_edition = 0;
    bool m_givenUp = false;
    bool m_hasFailed = false;
};

}  // namespace nuanyang::ui
