#include "core/data/changecapture.h"

#include <string_view>

namespace nuanyang::core::data {

namespace {

std::optional<std::int64_t> numberIn(int column, const RowValues& values) {
    if (column < 0 || values.empty()) {
        return std::nullopt;
    }
    sqlite3_value* value = values[static_cast<std::size_t>(column)];
    if (sqlite3_value_type(value) != SQLITE_INTEGER) {
        return std::nullopt;
    }
    return sqlite3_value_int64(value);
}

}  // namespace

ChangeCapture::ChangeCapture(sqlite3* db, const TableShapes& shapes) : m_db(db), m_shapes(shapes) {
    sqlite3_preupdate_hook(
        db,
        [](void* self, sqlite3*, int operation, const char* database, const char* table,
           sqlite3_int64 oldId, sqlite3_int64 newId) {
            static_cast<ChangeCapture*>(self)->see(operation, database, table, oldId, newId);
        },
        this);
}

void ChangeCapture::begin(CaptureDetail detail) {
    m_detail = detail;
    m_changes.clear();
    m_touched.clear();
    m_deletedFrom = nullptr;
}

void ChangeCapture::see(int operation, const char* database, const char* table, std::int64_t,
                        std::int64_t newId) {
    const std::string_view name(table);
    if (std::string_view(database) != "main") {
        return;
    }
    if (m_detail == CaptureDetail::TableNames) {
        m_touched.emplace(name);
        return;
    }
    const TableShape* shape = m_shapes.find(name);
    if (shape == nullptr) {
        return;
    }
    if (m_touched.find(name) == m_touched.end()) {
        m_touched.emplace(name);
    }
    if (shape->derived) {
        return;
    }
    if (operation == SQLITE_DELETE) {
        m_deletedFrom = shape;
        return;
    }
    noteRow(*shape, operation == SQLITE_INSERT, newId);
}

bool ChangeCapture::readRow(const TableShape& shape, bool old, RowValues& out) {
    out.resize(shape.columns.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int column = static_cast<int>(i);
        const int rc = old ? sqlite3_preupdate_old(m_db, column, &out[i])
                           : sqlite3_preupdate_new(m_db, column, &out[i]);
        if (rc != SQLITE_OK) {
            return false;
        }
    }
    return true;
}

void ChangeCapture::noteRow(const TableShape& shape, bool isInsert, std::int64_t newId) {
    m_old.clear();
    if (!readRow(shape, false, m_new) || (!isInsert && !readRow(shape, true, m_old))) {
        m_deletedFrom = &shape;  // never seen; the transaction must not go on unaudited
        return;
    }
    std::vector<bool> changed(m_new.size(), false);
    bool any = isInsert;
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        changed[i] = !sameValue(m_old[i], m_new[i]);
        any = any || changed[i];
    }
    if (!any) {
        return;
    }
    Change change;
    change.shape = &shape;
    change.isInsert = isInsert;
    change.row = newId;
    change.subjectBefore = numberIn(shape.subjectColumn, m_old);
    change.subjectAfter = numberIn(shape.subjectColumn, m_new);
    change.unitAfter = numberIn(shape.unitColumn, m_new);
    change.digest = rowDigest(shape, newId, m_new, m_scratch);
    if (m_detail == CaptureDetail::Values && !shape.digestOnly) {
        change.before = isInsert ? std::string() : rowJson(shape, m_old, &changed);
        change.after = rowJson(shape, m_new, isInsert ? nullptr : &changed);
    }
    m_changes.push_back(std::move(change));
}

}  // namespace nuanyang::core::data
