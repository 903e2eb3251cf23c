#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/servicecore.h"

namespace nuanyang::core::data {

/// Brings one module's tables to the newest version, one transaction a file. It works on a
/// connection of its own, with foreign keys off: a table that is rebuilt must not take its
/// children with it.
class MigrationRunner {
public:
    static Result<MigrationReport> run(ServiceCore& core, const ModulePtr& module,
                                       const std::vector<Migration>& migrations);

private:
    struct Applied {
        std::string name;
        std::string checksum;
    };
    using Schema = std::map<std::string, std::string, std::less<>>;

    MigrationRunner(ServiceCore& core, ModulePtr module, std::unique_ptr<Connection> connection)
        : m_core(core), m_module(std::move(module)), m_writer(std::move(connection)) {}

    Connection& connection() { return *m_writer.connection; }
    Error failure(std::string_view code, const Migration& migration, std::string reason) const;

    Result<void> readLedger();
    Result<void> checkLedger(const std::vector<Migration>& migrations) const;
    Result<bool> isDeclared();
    Result<bool> needsBackup();

    Result<void> apply(const Migration& migration, bool isLast);
    Result<void> redeclare();
    template <class Work>
    Result<void> inTransaction(Work work);
    Result<bool> isAppliedByNow(const Migration& migration);
    Result<void> runStatements(const Migration& migration);
    Result<void> fillAddedColumns(const Schema& before);
    Result<void> checkForeignKeys(const Migration& migration);
    Result<Schema> readSchema(bool own);
    Result<void> declareTables();
    Result<void> enterLedger(const Migration& migration);
    Result<void> checkpoint(const std::set<std::string, std::less<>>& touched, const Schema& before,
                            std::string_view reason);
    Result<void> checkpointTable(const std::string& table, std::string_view reason);

    ServiceCore& m_core;
    ModulePtr m_module;
    Writer m_writer;
    std::map<int, Applied> m_ledger;
};

}  // namespace nuanyang::core::data
