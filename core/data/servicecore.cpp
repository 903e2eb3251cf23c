#include "core/data/servicecore.h"

namespace nuanyang::core::data {

namespace {

/// A large import touches every index in no order: pages that do not fit are written twice.
ConnectionOptions writerOptions(ConnectionOptions options) {
    options.cacheMegabytes = 64;
    return options;
}

}  // namespace

ServiceCore::ServiceCore(const OpenOptions& openOptions, std::string secretPrefix,
                         DirectoryLock directoryLock)
    : options(openOptions),
      secret(std::move(secretPrefix)),
      lock(std::move(directoryLock)),
      openReaders(connectionOptions(ScopeKind::Open), options.readers),
      oneUnitReaders(connectionOptions(ScopeKind::OneUnit), options.readers),
      unitsReaders(connectionOptions(ScopeKind::Units), options.readers),
      writers(writerOptions(connectionOptions(ScopeKind::Units)),
              options.directory / stateFolderName / turnstileFileName),
      headFile(options.directory / auditHeadFileName),
      watch(connectionOptions(ScopeKind::Open)) {}

ConnectionOptions ServiceCore::connectionOptions(ScopeKind scope) const {
    ConnectionOptions connection;
    connection.file = databaseFile();
    connection.scope = scope;
    connection.busyLimit = options.busyLimit;
    connection.queryLimit = options.queryLimit;
    connection.secret = secret;
    return connection;
}

ReaderPool& ServiceCore::readers(const Scope& scope) {
    switch (scopeKindOf(scope)) {
        case ScopeKind::Open:
            return openReaders;
        case ScopeKind::OneUnit:
            return oneUnitReaders;
        case ScopeKind::Units:
            break;
    }
    return unitsReaders;
}

void ServiceCore::afterCommit(const CommitInfo& info) {
    std::function<void(const CommitInfo&)> call;
    {
        const std::lock_guard guard(hookMutex);
        call = hook;
    }
    if (call) {
        call(info);
    }
}

}  // namespace nuanyang::core::data
