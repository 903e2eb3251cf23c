#include "registry/domain/import/matching.h"

#include <algorithm>
#include <array>

#include "registry/domain/textlist.h"
#include "sdk/base/pinyin.h"

namespace nuanyang::registry::imports {

namespace {

/// The form of 18 characters; of an old number the one that it most likely became.
std::string wholeForm(const PersonRecord& record) {
    const auto number = record.nationalId();
    return !number ? std::string() : number->isOldForm() ? number->upgraded() : number->value();
}

std::size_t differences(const std::string& a, const std::string& b) {
    std::size_t count = a.size() == b.size() ? 0 : a.size();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        count += a[i] != b[i] ? 1 : 0;
    }
    return count;
}

bool contains(const std::vector<std::string>& texts, const std::string& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

void compareNumbers(const PersonRecord& row, const PersonRecord& known,
                    std::vector<Signal>& signals) {
    const std::string one = wholeForm(row);
    const std::string other = wholeForm(known);
    if (!one.empty() && !other.empty()) {
        signals.push_back(one == other ? Signal::SameNumber : Signal::OtherNumber);
        if (one != other && differences(one, other) <= 2) {
            signals.push_back(Signal::NearNumber);
        }
    }
    if (row.has(Field::StaffNo) && known.has(Field::StaffNo)) {
        const bool same = row.text(Field::StaffNo) == known.text(Field::StaffNo);
        signals.push_back(same ? Signal::SameStaffNo : Signal::OtherStaffNo);
    }
}

void compareNames(const PersonRecord& row, const PersonRecord& known,
                  std::vector<Signal>& signals) {
    const std::string& one = row.text(Field::Name);
    const std::string& other = known.text(Field::Name);
    if (one == other) {
        signals.push_back(Signal::SameName);
    } else if (contains(known.set(Field::FormerNames), one) ||
               contains(row.set(Field::FormerNames), other)) {
        signals.push_back(Signal::FormerName);
    } else if (Pinyin().read(one).letters == Pinyin().read(other).letters) {
        signals.push_back(Signal::NearName);
    } else {
        signals.push_back(Signal::OtherName);
    }
}

/// A birth that is not in the record may be in the number.
PartialDate birthOf(const PersonRecord& record) {
    const PartialDate birth = record.date(Field::Birth);
    const auto number = record.nationalId();
    return birth.isKnown() || !number ? birth : PartialDate(number->birth());
}

void compareBirths(const PersonRecord& row, const PersonRecord& known,
                   std::vector<Signal>& signals) {
    const PartialDate one = birthOf(row);
    const PartialDate other = birthOf(known);
    if (!one.isKnown() || !other.isKnown()) {
        return;
    }
    if (one.exact() && one == other) {
        signals.push_back(Signal::SameBirth);
    } else {
        const bool apart = *one.latest() < *other.earliest() || *other.latest() < *one.earliest();
        signals.push_back(apart ? Signal::OtherBirth : Signal::FittingBirth);
    }
}

void compareRest(const PersonRecord& row, const PersonRecord& known, std::vector<Signal>& signals) {
    const Sex one = row.sex();
    const Sex other = known.sex();
    if (one != Sex::Unknown && other != Sex::Unknown && one != other) {
        signals.push_back(Signal::OtherSex);
    }
    if (row.has(Field::Unit) && known.has(Field::Unit)) {
        signals.push_back(row.unit() == known.unit() ? Signal::SameUnit : Signal::OtherUnit);
    }
    const auto phones = known.set(Field::Phone);
    for (const std::string& phone : row.set(Field::Phone)) {
        if (contains(phones, phone)) {
            signals.push_back(Signal::SamePhone);
            break;
        }
    }
    const bool nothingNew =
        std::all_of(row.values().begin(), row.values().end(),
                    [&](const auto& field) { return field.second == known.text(field.first); });
    if (nothingNew) {
        signals.push_back(Signal::NothingNew);
    }
}

class Signals {
public:
    explicit Signals(std::span<const Signal> signals) : m_signals(signals) {}
    bool has(Signal signal) const {
        return std::find(m_signals.begin(), m_signals.end(), signal) != m_signals.end();
    }
    bool sameName() const { return has(Signal::SameName) || has(Signal::FormerName); }

private:
    std::span<const Signal> m_signals;
};

/// Numbers that belong to one person only agree.
Verdict judgeSameNumber(const Signals& signals) {
    const bool otherPerson = signals.has(Signal::OtherName) || signals.has(Signal::OtherSex);
    return otherPerson ? Verdict::Ask : Verdict::Same;
}

Verdict judgeSameName(const Signals& signals) {
    if (signals.has(Signal::OtherNumber)) {
        const bool slip = signals.has(Signal::NearNumber) || signals.has(Signal::SamePhone);
        return slip ? Verdict::Ask : Verdict::Different;
    }
    if (signals.has(Signal::OtherSex) || signals.has(Signal::OtherStaffNo)) {
        return signals.has(Signal::SameBirth) || signals.has(Signal::SamePhone)
                   ? Verdict::Ask
                   : Verdict::Different;
    }
    if (signals.has(Signal::OtherBirth)) {
        return signals.has(Signal::SamePhone) ? Verdict::Ask : Verdict::Different;
    }
    if (signals.has(Signal::NothingNew)) {
        return Verdict::Same;
    }
    const bool born = signals.has(Signal::SameBirth);
    const bool fits = signals.has(Signal::FittingBirth);
    if (signals.has(Signal::SamePhone) || (born && signals.has(Signal::SameUnit)) ||
        (fits && signals.has(Signal::SameUnit))) {
        return signals.has(Signal::OtherUnit) && !born ? Verdict::Ask : Verdict::Same;
    }
    return Verdict::Ask;
}

Verdict judgeNearName(const Signals& signals) {
    const bool likely = signals.has(Signal::SameBirth) || signals.has(Signal::SamePhone);
    const bool against = signals.has(Signal::OtherSex) ||
                         (signals.has(Signal::OtherNumber) && !signals.has(Signal::NearNumber));
    return likely && !against ? Verdict::Ask : Verdict::Different;
}

}  // namespace

std::string_view wordFor(Signal signal) {
    static constexpr std::array<std::string_view, 17> words{
        "sameNumber", "otherNumber", "nearNumber", "sameStaffNo", "otherStaffNo", "sameName",
        "formerName", "nearName",    "otherName",  "sameBirth",   "fittingBirth", "otherBirth",
        "otherSex",   "sameUnit",    "otherUnit",  "samePhone",   "nothingNew"};
    return words[static_cast<std::size_t>(signal)];
}

std::vector<Signal> compare(const PersonRecord& row, const PersonRecord& known) {
    std::vector<Signal> signals;
    compareNumbers(row, known, signals);
    compareNames(row, known, signals);
    compareBirths(row, known, signals);
    compareRest(row, known, signals);
    std::sort(signals.begin(), signals.end());
    return signals;
}

Verdict judge(std::span<const Signal> list) {
    const Signals signals(list);
    if (signals.has(Signal::SameNumber)) {
        return judgeSameNumber(signals);
    }
    if (signals.has(Signal::SameStaffNo)) {
        const bool sure = signals.sameName() && !signals.has(Signal::OtherNumber) &&
                          !signals.has(Signal::OtherBirth);
        return sure ? Verdict::Same : Verdict::Ask;
    }
    if (signals.sameName()) {
        return judgeSameName(signals);
    }
    return signals.has(Signal::NearName) ? judgeNearName(signals) : Verdict::Different;
}

Match match(const PersonRecord& row, std::span<const PersonRecord> found) {
    Match result;
    for (const PersonRecord& known : found) {
        Likeness likeness{known.id(), Verdict::Different, compare(row, known)};
        likeness.verdict = judge(likeness.signals);
        if (likeness.verdict != Verdict::Different) {
            result.candidates.push_back(std::move(likeness));
        }
    }
    std::stable_sort(result.candidates.begin(), result.candidates.end(),
                     [](const Likeness& a, const Likeness& b) { return a.verdict > b.verdict; });
    if (result.candidates.empty()) {
        return result;
    }
    const bool two = result.candidates.size() > 1 && result.candidates[1].verdict == Verdict::Same;
    result.verdict = two ? Verdict::Ask : result.candidates.front().verdict;
    return result;
}

LookupKeys lookupKeys(const PersonRecord& row) {
    LookupKeys keys;
    if (const auto number = row.nationalId()) {
        keys.numbers.push_back(number->value());
        if (number->isOldForm()) {
            keys.numbers.push_back(number->upgraded());
        } else if (number->value().compare(6, 2, "19") == 0) {
            keys.numbers.push_back(number->value().substr(0, 6) + number->value().substr(8, 9));
        }
    }
    keys.staffNo = row.text(Field::StaffNo);
    keys.names = row.set(Field::FormerNames);
    keys.names.insert(keys.names.begin(), row.text(Field::Name));
    keys.letters = Pinyin().read(row.text(Field::Name)).letters;
    return keys;
}

}  // namespace nuanyang::registry::imports
