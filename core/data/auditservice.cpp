// What the host asks of the audit log.
#include "core/data/auditquery.h"
#include "core/data/auditverification.h"
#include "core/data/dataservice.h"
#include "core/data/servicecore.h"

namespace nuanyang::core::data {

namespace {

Result<void> append(ServiceCore& core, AuditLine line) {
    const WriterQueue::Turn turn = NY_TRY(core.writers.take());
    Writer& writer = turn.writer();
    NY_TRY(turn.beginTransaction());
    const auto write = [&]() -> Result<void> {
        NY_TRY(writer.log.begin(*writer.connection));
        NY_TRY(writer.log.append(*writer.connection, std::move(line)));
        return writer.connection->change("COMMIT", {});
    };
    auto written = write();
    if (!written) {
        (void)writer.connection->run("ROLLBACK");
        return written;
    }
    core.headFile.advance(writer.log.head());
    return {};
}

}  // namespace

Result<void> DataService::recordRefusal(const Call& call, std::string_view module,
                                        std::string_view what, std::string_view reason) {
    AuditLine line;
    line.author = AuditAuthor::of(call, module);
    line.operation = "refused";
    line.table = what;
    line.reason = reason;
    return append(*m_core, std::move(line));
}

Result<void> DataService::recordAct(const Call& call, std::string_view module,
                                    std::string_view operation, std::string_view reason) {
    AuditLine line;
    line.author = AuditAuthor::of(call, module);
    line.operation = operation;
    line.reason = reason;
    return append(*m_core, std::move(line));
}

Result<AuditVerdict> DataService::verifyAudit(std::stop_token stop,
                                              const std::shared_ptr<Progress>& progress) {
    const auto head = m_core->headFile.read();
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    NY_TRY(reader->beginSnapshot());
    auto verdict = AuditVerification(*reader, std::move(stop), progress).run(head);
    reader->endSnapshot();
    return verdict;
}

Result<std::vector<AuditRecord>> DataService::listAudit(const AuditFilter& filter) {
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    return AuditQuery(filter).run(*reader);
}

}  // namespace nuanyang::core::data
