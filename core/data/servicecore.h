#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/data/audithead.h"
#include "core/data/dataservice.h"
#include "core/data/directorylock.h"
#include "core/data/modulebook.h"
#include "core/data/readerpool.h"
#include "core/data/tablewatch.h"
#include "core/data/writer.h"

namespace nuanyang::core::data {

/// What the parts of the service share. Sessions keep it alive.
class ServiceCore {
public:
    ServiceCore(const OpenOptions& openOptions, std::string secretPrefix,
                DirectoryLock directoryLock);

    std::filesystem::path databaseFile() const { return options.directory / databaseFileName; }
    ConnectionOptions connectionOptions(ScopeKind scope) const;
    ReaderPool& readers(const Scope& scope);
    /// A connection of the service's own, with open scope.
    Result<ReaderPool::Lease> serviceReader() { return openReaders.take(); }
    /// Tells watchers and the hook about a commit of this process.
    void afterCommit(const CommitInfo& info);

    static constexpr const char* databaseFileName = "nuanyang.db";
    static constexpr const char* stateFolderName = "state";
    static constexpr const char* turnstileFileName = "writers.lock";
    static constexpr const char* auditHeadFileName = "audit.head";

    const OpenOptions options;
    const std::string secret;
    DirectoryLock lock;
    ModuleBook modules;
    ReaderPool openReaders;
    ReaderPool oneUnitReaders;
    ReaderPool unitsReaders;
    WriterQueue writers;
    AuditHeadFile headFile;
    TableWatch watch;

    std::mutex hookMutex;
    std::function<void(const CommitInfo&)> hook;

    /// How far each listener has looked through the log without finding anything for itself.
    std::mutex scannedMutex;
    std::map<std::string, std::int64_t, std::less<>> scanned;
};

}  // namespace nuanyang::core::data
