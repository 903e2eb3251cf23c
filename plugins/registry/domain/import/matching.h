#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/personrecord.h"

namespace nuanyang::registry::imports {

/// What speaks for two records being of one person, or against it.
enum class Signal {
    SameNumber,  ///< the identity number, also as its old and its new form
    OtherNumber,
    NearNumber,  ///< one or two characters differ: a slip of the pen
    SameStaffNo,
    OtherStaffNo,
    SameName,
    FormerName,  ///< one's name is a former name of the other
    NearName,    ///< it is read alike: 李红 and 李虹
    OtherName,
    SameBirth,     ///< to the day
    FittingBirth,  ///< as far as both are known
    OtherBirth,
    OtherSex,
    SameUnit,
    OtherUnit,
    SamePhone,
    NothingNew,  ///< all that the row says stands in the record already
};

/// `sameNumber`, `otherBirth`, …: in JSON, and the end of the message `registry.label.signal.…`.
std::string_view wordFor(Signal signal);

enum class Verdict {
    Different,
    Ask,
    Same,
};

/// The signals between two records, in the order of Signal.
std::vector<Signal> compare(const PersonRecord& row, const PersonRecord& known);

/// What these signals amount to.
Verdict judge(std::span<const Signal> signals);

/// Somebody whom a row may be about.
struct Likeness {
    SubjectId person;
    Verdict verdict = Verdict::Different;
    std::vector<Signal> signals;
};

struct Match {
    /// Same: the row is about `candidates.front()`. Ask: about one of them, or somebody new.
    /// Different: somebody new.
    Verdict verdict = Verdict::Different;
    std::vector<Likeness> candidates;  ///< all but those who are different, the likeliest first
};

/// Decides about a row, given the people found who may be meant. Two who are both the same are
/// asked about.
Match match(const PersonRecord& row, std::span<const PersonRecord> found);

/// By what to look for people who may be meant by a row.
struct LookupKeys {
    std::vector<std::string> numbers;  ///< the identity number in both of its forms
    std::string staffNo;
    std::vector<std::string> names;  ///< the name, and former ones
    std::string letters;             ///< the pinyin of the name, as it stands in the search table
};
LookupKeys lookupKeys(const PersonRecord& row);

}  // namespace nuanyang::registry::imports
