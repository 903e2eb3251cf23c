#pragma once

#include <map>
#include <string>
#include <vector>

#include "registry/domain/import/datereader.h"
#include "registry/domain/import/phonereader.h"
#include "registry/domain/import/rosterreader.h"
#include "registry/domain/personcheck.h"

namespace nuanyang::registry::imports {

/// One row on its way to being a record: what its cells offer is put together field by field.
class RowReading {
public:
    RowReading(RosterReader& roster, const TableRow& row) : m_roster(roster), m_row(row) {}

    ReadRow run();

private:
    /// Somebody else of whom the row speaks.
    struct Relative {
        std::string owner;
        std::string relation;
        std::string name;
        std::string label;  ///< the heading, where it is only noted
        std::vector<std::string> notes;
        std::vector<ReadChannel> channels;
    };

    void readColumn(const Column& column, int relative);
    void readField(const Column& column, const TableCell& cell, const std::string& line);
    void readText(const Column& column, const TableCell& cell, std::string text);
    void readName(const Column& column, const std::string& line);
    void readNameHint(const Column& column, const std::string& hint);
    void readWords(const Column& column, const std::string& line);
    bool readElsewhere(const Column& column, const std::string& line, const Reading& reading);
    void readDeath(const Column& column, const std::string& line);
    void readHealth(const Column& column, const std::string& line);
    void readHonours(const Column& column, const std::string& line);
    void readYears(const Column& column, const std::string& line);
    void readDateField(const Column& column, const TableCell& cell);
    void readIdentityField(const Column& column, const TableCell& cell);
    void readChannel(const Column& column, const TableCell& cell, int relative);
    void readRelative(const Column& column, const std::string& line, int relative);

    void offer(Field field, const Column& column, Reading reading);
    void merge(Field field, const Column& column, std::string value);
    void mergeDates(Field field, const Column& column, const std::string& value);
    void differ(Field field, const Column& column, const std::string& value);
    void append(Field field, const std::string& text);
    void problem(std::optional<std::size_t> column, std::optional<Field> field, Finding finding);
    const std::string* answerFor(Field field, const std::string& line) const;
    bool has(Field field) const { return m_read.values.contains(field); }

    void finishRelatives();
    void finishRelative(Relative& relative);
    void finishUnit();
    void settleByNumber();
    void checkWhole();
    void takeBack(const registry::Problem& impossible);
    void dropSettledQuestions();

    RosterReader& m_roster;
    const TableRow& m_row;
    ReadRow m_read;
    std::map<Field, std::size_t> m_columnOf;
    std::vector<std::string> m_phones;
    std::map<int, Relative> m_relatives;
    std::vector<PartialDate> m_births;  ///< the readings of a birth that is asked about
    bool m_speaksOfWorkers = false;
};

}  // namespace nuanyang::registry::imports
