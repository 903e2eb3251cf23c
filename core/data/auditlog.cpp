#include "core/data/auditlog.h"

#include "core/data/connection.h"

namespace nuanyang::core::data {

namespace {

void addOptional(Canonical& out, const std::optional<std::int64_t>& value) {
    out.mark(value ? 'i' : 'n');
    out.number(value.value_or(0));
}

std::int64_t readNumber(std::string_view bytes) {
    std::int64_t value = 0;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

void addNumber(std::string& bytes, std::int64_t value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

Parameter orNull(const std::string& text) {
    return text.empty() ? Parameter(nullptr) : Parameter(text);
}

nuanyang::data::Bytes asBytes(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

}  // namespace

AuditAuthor AuditAuthor::of(const Call& call, std::string_view module) {
    return {call.caller().name(), call.caller().onBehalfOf(), std::string(module), call.verb()};
}

Digest AuditLine::hash(const Digest& previous) const {
    Canonical out;
    out.bytes(previous);
    out.number(sequence);
    out.number(at);
    for (const std::string* text : {&author.actor, &author.onBehalfOf, &author.module, &author.verb,
                                    &operation, &table, &before, &after, &reason}) {
        out.text(*text);
    }
    addOptional(out, row);
    addOptional(out, subject);
    out.mark(digest ? 'd' : 'n');
    out.bytes(digest ? std::span<const std::byte>(*digest) : std::span<const std::byte>());
    out.text(rowDigests);
    return out.digest();
}

void RowDigestList::add(std::string& bytes, const Entry& entry) {
    addNumber(bytes, entry.row);
    addNumber(bytes, entry.subject);
    bytes.append(reinterpret_cast<const char*>(entry.digest.data()), entry.digest.size());
}

RowDigestList::Entry RowDigestList::at(std::string_view bytes, std::size_t index) {
    const std::string_view place = bytes.substr(index * entrySize, entrySize);
    Entry entry;
    entry.row = readNumber(place);
    entry.subject = readNumber(place.substr(8));
    std::memcpy(entry.digest.data(), place.data() + 16, entry.digest.size());
    return entry;
}

Result<AuditHead> readLogEnd(Connection& connection) {
    const LentStatement row = NY_TRY(connection.service(
        "SELECT sequence, hash FROM main.core_audit ORDER BY sequence DESC LIMIT 1"));
    AuditHead head;
    if (NY_TRY(connection.step(row.get()))) {
        head.sequence = sqlite3_column_int64(row.get(), 0);
        readDigest(columnBytes(row.get(), 1), head.hash);
    }
    return head;
}

Result<void> AuditLog::begin(Connection& connection) {
    m_head = NY_TRY(readLogEnd(connection));
    return {};
}

Result<void> AuditLog::append(Connection& connection, AuditLine line) {
    line.sequence = m_head.sequence + 1;
    line.at = Instant::now().milliseconds;
    const Digest hash = line.hash(m_head.hash);
    const Parameter digest = line.digest ? Parameter(nuanyang::data::Bytes(*line.digest)) : nullptr;
    const Parameter rowDigests =
        line.rowDigests.empty() ? Parameter(nullptr) : Parameter(asBytes(line.rowDigests));
    const Parameter values[] = {line.sequence,
                                line.at,
                                line.author.actor,
                                line.author.onBehalfOf,
                                line.author.module,
                                line.author.verb,
                                line.operation,
                                line.table,
                                line.row,
                                line.subject,
                                orNull(line.before),
                                orNull(line.after),
                                digest,
                                rowDigests,
                                orNull(line.reason),
                                nuanyang::data::Bytes(m_head.hash),
                                nuanyang::data::Bytes(hash)};
    NY_TRY(
        connection.change("INSERT INTO main.core_audit VALUES"
                          " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          values));
    m_head = {line.sequence, hash};
    return {};
}

}  // namespace nuanyang::core::data
