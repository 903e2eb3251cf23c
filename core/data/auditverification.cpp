#include "core/data/auditverification.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/data/rowvalues.h"

namespace nuanyang::core::data {

namespace {

constexpr std::size_t mostBreaks = 100;
constexpr std::int64_t rowsPerReport = 1000;

AuditLine readLine(sqlite3_stmt* row) {
    const auto number = [row](int column) -> std::optional<std::int64_t> {
        if (sqlite3_column_type(row, column) == SQLITE_NULL) {
            return std::nullopt;
        }
        return sqlite3_column_int64(row, column);
    };
    const auto text = [row](int column) { return std::string(columnText(row, column)); };
    AuditLine line;
    line.sequence = sqlite3_column_int64(row, 0);
    line.at = sqlite3_column_int64(row, 1);
    line.author = {text(2), text(3), text(4), text(5)};
    line.operation = text(6);
    line.table = text(7);
    line.row = number(8);
    line.subject = number(9);
    line.before = text(10);
    line.after = text(11);
    Digest digest;
    if (readDigest(columnBytes(row, 12), digest)) {
        line.digest = digest;
    }
    line.rowDigests = text(13);
    line.reason = text(14);
    return line;
}

}  // namespace

Result<void> AuditVerification::checkStop() {
    const std::int64_t done = m_verdict.records + m_verdict.rows;
    if (done % rowsPerReport == 0) {
        if (m_stop.stop_requested()) {
            return cancelled();
        }
        if (m_progress) {
            m_progress->report(done, std::max(m_total, done));
        }
    }
    return {};
}

void AuditVerification::report(AuditBreak found) {
    if (m_verdict.breaks.size() < mostBreaks) {
        found.sentence = breakSentence(found);
        m_verdict.breaks.push_back(std::move(found));
    }
}

void AuditVerification::reportRecord(std::string code, std::int64_t sequence) {
    AuditBreak found;
    found.code = std::move(code);
    found.sequence = sequence;
    report(std::move(found));
}

void AuditVerification::reportRow(std::string code, const std::string& table, std::int64_t row) {
    AuditBreak found;
    found.code = std::move(code);
    found.table = table;
    found.row = row;
    report(std::move(found));
}

Result<AuditVerdict> AuditVerification::run(const Result<std::optional<AuditHead>>& head) {
    m_headSequence = head && *head ? (*head)->sequence : 0;
    NY_TRY(walkLog());
    compareHead(head);
    NY_TRY(compareTables());
    return std::move(m_verdict);
}

bool AuditVerification::checkRecord(const AuditLine& line, const Digest& previous,
                                    const Digest& hash) {
    if (line.sequence != m_end.sequence + 1) {
        reportRecord("data.audit.recordMissing", m_end.sequence + 1);
        return false;
    }
    if (previous != m_end.hash) {
        reportRecord("data.audit.recordInserted", line.sequence);
        return false;
    }
    if (line.hash(previous) != hash) {
        reportRecord("data.audit.recordChanged", line.sequence);
        return false;
    }
    return true;
}

Result<void> AuditVerification::walkLog() {
    m_total =
        NY_TRY(m_connection.number("SELECT coalesce(max(sequence), 0) FROM main.core_audit")) * 2;
    const LentStatement rows =
        NY_TRY(m_connection.service("SELECT * FROM main.core_audit ORDER BY sequence"));
    while (NY_TRY(m_connection.step(rows.get()))) {
        NY_TRY(checkStop());
        const AuditLine line = readLine(rows.get());
        Digest previous{};
        Digest hash{};
        readDigest(columnBytes(rows.get(), 15), previous);
        readDigest(columnBytes(rows.get(), 16), hash);
        checkRecord(line, previous, hash);
        remember(line);
        ++m_verdict.records;
        // After a break the chain is taken up where it goes on, so that each break is named once.
        m_end = {line.sequence, hash};
        if (line.sequence == m_headSequence) {
            m_hashAtHead = hash;
        }
    }
    return {};
}

void AuditVerification::remember(const AuditLine& line) {
    LoggedTable& table = m_tables[line.table];
    if (line.operation == "checkpoint") {
        table.rows.clear();
    }
    if (line.row && line.digest) {
        table.rows.push_back({*line.row, *line.digest});
    }
    for (std::size_t i = 0; i < RowDigestList::count(line.rowDigests); ++i) {
        const RowDigestList::Entry entry = RowDigestList::at(line.rowDigests, i);
        table.rows.push_back({entry.row, entry.digest});
    }
}

void AuditVerification::compareHead(const Result<std::optional<AuditHead>>& head) {
    if (!head) {
        reportRecord("data.audit.headChanged", m_end.sequence);
    } else if (!*head) {
        reportRecord("data.audit.headMissing", m_end.sequence);
    } else if ((*head)->sequence > m_end.sequence) {
        reportRecord("data.audit.logCut", m_end.sequence + 1);
    } else if ((*head)->sequence > 0 && m_hashAtHead != (*head)->hash) {
        reportRecord("data.audit.headChanged", (*head)->sequence);
    }
}

Result<void> AuditVerification::compareTables() {
    TableShapes shapes;
    NY_TRY(shapes.refresh(m_connection));
    for (const auto& [name, shape] : shapes.all()) {
        if (!shape.derived) {
            m_tables.try_emplace(name);
        }
    }
    for (auto& [name, logged] : m_tables) {
        const TableShape* shape = shapes.find(name);
        if (shape != nullptr && shape->derived) {
            continue;
        }
        settle(logged);
        if (shape != nullptr && !shape->columns.empty()) {
            NY_TRY(compareTable(*shape, logged));
        } else if (!logged.rows.empty()) {
            reportRow("data.audit.tableMissing", name, 0);
        }
    }
    return {};
}

void AuditVerification::settle(LoggedTable& logged) const {
    std::vector<LoggedRow>& rows = logged.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LoggedRow& a, const LoggedRow& b) { return a.row < b.row; });
    // Of several words about a row the last one stays.
    auto kept = rows.begin();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row + 1 == rows.end() || (row + 1)->row != row->row) {
            *kept++ = *row;
        }
    }
    rows.erase(kept, rows.end());
}

Result<void> AuditVerification::compareTable(const TableShape& shape, LoggedTable& logged) {
    Canonical scratch;
    RowValues values(shape.columns.size());
    const LentStatement live =
        NY_TRY(m_connection.service(fmt::format("SELECT * FROM main.{} ORDER BY id", shape.name)));
    auto expected = logged.rows.begin();
    while (NY_TRY(m_connection.step(live.get()))) {
        NY_TRY(checkStop());
        ++m_verdict.rows;
        const std::int64_t id = sqlite3_column_int64(live.get(), shape.idColumn);
        for (; expected != logged.rows.end() && expected->row < id; ++expected) {
            reportRow("data.audit.rowMissing", shape.name, expected->row);
        }
        if (expected == logged.rows.end() || expected->row != id) {
            reportRow("data.audit.rowInserted", shape.name, id);
            continue;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = sqlite3_column_value(live.get(), static_cast<int>(i));
        }
        if (rowDigest(shape, id, values, scratch) != expected->digest) {
            reportRow("data.audit.rowChanged", shape.name, id);
        }
        ++expected;
    }
    for (; expected != logged.rows.end(); ++expected) {
        reportRow("data.audit.rowMissing", shape.name, expected->row);
    }
    return {};
}

LocalizedText breakSentence(const AuditBreak& found) {
    const auto record = [&](const char* chinese, const char* english) {
        return LocalizedText{fmt::format("审计日志第 {} 条：{}", found.sequence, chinese),
                             fmt::format("Audit record {}: {}", found.sequence, english)};
    };
    const auto row = [&](const char* chinese, const char* english) {
        return LocalizedText{fmt::format("表 {} 第 {} 行：{}", found.table, found.row, chinese),
                             fmt::format("Table {}, row {}: {}", found.table, found.row, english)};
    };
    const std::string_view what = std::string_view(found.code).substr(sizeof "data.audit." - 1);
    if (what == "recordChanged") {
        return record("内容在程序之外被改过", "it was changed behind the program's back");
    }
    if (what == "recordMissing") {
        return record("这一条不见了", "it is missing");
    }
    if (what == "recordInserted") {
        return record("与前一条接不上", "it does not continue the record before it");
    }
    if (what == "logCut") {
        return record("从这里起日志被截断", "the log was cut off here");
    }
    if (what == "headMissing") {
        return record(
            "audit.head 文件不见了，日志的末尾无从核对",
            "the file audit.head is missing, so the end of the log cannot be vouched for");
    }
    if (what == "headChanged") {
        return record("与 audit.head 文件不符", "it differs from the file audit.head");
    }
    if (what == "rowChanged") {
        return row("内容在程序之外被改过", "it was changed behind the program's back");
    }
    if (what == "rowMissing") {
        return row("在程序之外被删除", "it was deleted behind the program's back");
    }
    if (what == "rowInserted") {
        return row("不是由程序写入的", "the program did not write it");
    }
    return {fmt::format("表 {} 不见了", found.table),
            fmt::format("Table {} is missing", found.table)};
}

}  // namespace nuanyang::core::data
