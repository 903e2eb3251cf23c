#pragma once

#include <set>
#include <string>
#include <vector>

namespace nuanyang::core::data {

/// One table of a module, as its manifest declares it.
struct TableGrant {
    std::string name;
    /// Whose row it is: a column with a SubjectId. Empty where the table holds nothing personal.
    /// `rowid` for a full-text table whose rows are numbered by subject.
    std::string subjectColumn;
    /// A copy of the subject's unit, which makes scoped reads fast. The service keeps it equal to
    /// the subject's: it is checked at commit, and filled in where an insert leaves it out.
    std::string unitColumn;
    /// Needed for every change of the table; empty where the verbs alone decide.
    std::string writePrivilege;
    /// Made again from other tables: free SQL may change it, and it is not audited.
    bool derived = false;
    /// Columns whose values never appear in the audit log (their digests do): password hashes.
    std::set<std::string, std::less<>> secretColumns;
};

/// A view that others may read: a bare SELECT over the module's own tables. Over a full-text table
/// it names the table as a column (`SELECT rowid AS id, x_search AS words, rank FROM x_search`),
/// and who reads it asks `words MATCH ?`.
struct PublishedView {
    std::string name;
    std::string select;
};

/// What one module may touch: taken from its manifest.
struct ModuleGrants {
    std::string id;
    std::string prefix;  ///< `registry`: every table begins with `registry_`
    std::vector<TableGrant> tables;
    std::vector<PublishedView> publishes;
    std::vector<std::string> reads;  ///< views of others
    std::set<std::string, std::less<>> capabilities;
    std::set<std::string, std::less<>> eventsPublished;
    std::set<std::string, std::less<>> eventsListened;
};

/// One step of a module's schema: `storage/migrations/sqlite/0001_people.sql`.
struct Migration {
    int number = 0;
    std::string name;  ///< the file's name, for messages
    std::string sql;
};

}  // namespace nuanyang::core::data
