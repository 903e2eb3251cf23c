#include "core/data/rowvalues.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <iterator>

#include "core/data/auditlog.h"
#include "core/data/connection.h"

namespace nuanyang::core::data {

namespace {

std::string_view textOf(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text != nullptr ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

std::span<const std::byte> bytesOf(sqlite3_value* value) {
    const auto* bytes = static_cast<const std::byte*>(sqlite3_value_blob(value));
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

/// The engine stores 3.0 as 3 and a hook may see either: both count as the integer.
bool isWhole(double value) {
    return std::nearbyint(value) == value && std::abs(value) < 9007199254740992.0;
}

void addValue(Canonical& out, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            out.mark('i');
            out.number(sqlite3_value_int64(value));
            break;
        case SQLITE_FLOAT: {
            const double real = sqlite3_value_double(value);
            std::int64_t bits = 0;
            std::memcpy(&bits, &real, sizeof bits);
            out.mark(isWhole(real) ? 'i' : 'r');
            out.number(isWhole(real) ? static_cast<std::int64_t>(real) : bits);
            break;
        }
        case SQLITE_TEXT:
            out.mark('t');
            out.text(textOf(value));
            break;
        case SQLITE_BLOB:
            out.mark('b');
            out.bytes(bytesOf(value));
            break;
        default:
            out.mark('n');
    }
}

void addEscaped(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    out += '"';
}

void addJson(std::string& out, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            fmt::format_to(std::back_inserter(out), "{}", sqlite3_value_int64(value));
            break;
        case SQLITE_FLOAT:
            fmt::format_to(std::back_inserter(out), "{}", sqlite3_value_double(value));
            break;
        case SQLITE_TEXT:
            addEscaped(out, textOf(value));
            break;
        case SQLITE_BLOB:
            fmt::format_to(std::back_inserter(out), R"({{"bytes":{}}})", bytesOf(value).size());
            break;
        default:
            out += "null";
    }
}

}  // namespace

Digest rowDigest(const TableShape& shape, std::int64_t id, const RowValues& values,
                 Canonical& scratch) {
    scratch.clear();
    scratch.text(shape.name);
    scratch.number(id);
    for (sqlite3_value* value : values) {
        addValue(scratch, value);
    }
    return scratch.digest();
}

std::string rowJson(const TableShape& shape, const RowValues& values,
                    const std::vector<bool>* wanted) {
    std::string json = "{";
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isNull = sqlite3_value_type(values[i]) == SQLITE_NULL;
        if (wanted != nullptr ? !(*wanted)[i] : isNull) {
            continue;
        }
        json += json.size() > 1 ? "," : "";
        addEscaped(json, shape.columns[i].name);
        json += ':';
        if (shape.columns[i].secret && !isNull) {
            json += R"("***")";
        } else {
            addJson(json, values[i]);
        }
    }
    json += '}';
    return json;
}

Result<std::string> digestRows(Connection& connection, const TableShape& shape) {
    std::string digests;
    Canonical scratch;
    RowValues values(shape.columns.size());
    const LentStatement rows =
        NY_TRY(connection.service(fmt::format("SELECT * FROM main.{} ORDER BY id", shape.name)));
    while (NY_TRY(connection.step(rows.get()))) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = sqlite3_column_value(rows.get(), static_cast<int>(i));
        }
        const std::int64_t id = sqlite3_column_int64(rows.get(), shape.idColumn);
        const std::int64_t subject =
            shape.subjectColumn >= 0 ? sqlite3_column_int64(rows.get(), shape.subjectColumn) : 0;
        RowDigestList::add(digests, {id, subject, rowDigest(shape, id, values, scratch)});
    }
    return digests;
}

bool sameValue(sqlite3_value* left, sqlite3_value* right) {
    const int type = sqlite3_value_type(left);
    if (type != sqlite3_value_type(right)) {
        return false;
    }
    switch (type) {
        case SQLITE_INTEGER:
            return sqlite3_value_int64(left) == sqlite3_value_int64(right);
        case SQLITE_FLOAT:
            return sqlite3_value_double(left) == sqlite3_value_double(right);
        case SQLITE_TEXT:
            return textOf(left) == textOf(right);
        case SQLITE_BLOB: {
            const auto a = bytesOf(left);
            const auto b = bytesOf(right);
            return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
        }
        default:
            return true;
    }
}

}  // namespace nuanyang::core::data
