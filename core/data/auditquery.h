#pragma once

#include <string>
#include <vector>

#include "core/data/auditrecord.h"
#include "core/data/connection.h"

namespace nuanyang::core::data {

/// Lists the log. A bulk record belongs to every subject whose rows it covers.
class AuditQuery {
public:
    explicit AuditQuery(const AuditFilter& filter);
    Result<std::vector<AuditRecord>> run(Connection& connection) const;

private:
    void add(std::string condition, Parameter value);

    std::string m_sql;
    std::vector<Parameter> m_parameters;
};

}  // namespace nuanyang::core::data
