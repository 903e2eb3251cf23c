#include "registry/domain/personcheck.h"

#include <algorithm>

namespace nuanyang::registry {

namespace {

class Findings {
public:
    void error(Field field, Error error) { add(Severity::Error, field, std::move(error)); }
    void warning(Field field, Error error) { add(Severity::Warning, field, std::move(error)); }

    std::vector<Problem> take() {
        std::stable_partition(m_problems.begin(), m_problems.end(), [](const Problem& problem) {
            return problem.severity == Severity::Error;
        });
        return std::move(m_problems);
    }

private:
    void add(Severity severity, Field field, Error error) {
        m_problems.push_back(
            {severity, field, std::move(error).with("field", std::string(specOf(field).key))});
    }

    std::vector<Problem> m_problems;
};

/// True when `later` certainly lies before `earlier`, whatever is not known of both.
bool certainlyBefore(const PartialDate& later, const PartialDate& earlier) {
    return later.isKnown() && earlier.isKnown() && *later.latest() < *earlier.earliest();
}

bool certainlyAfter(const PartialDate& date, Date day) {
    return date.isKnown() && *date.earliest() > day;
}

/// Whether a date that is known in part can be that day.
bool canBe(const PartialDate& date, Date day) {
    return !date.isKnown() || (*date.earliest() <= day && day <= *date.latest());
}

void checkIdentity(const PersonRecord& record, Date today, Findings& findings) {
    if (!record.has(Field::Name)) {
        findings.error(Field::Name, invalidInput("registry.name.missing"));
    }
    if (!record.has(Field::Unit)) {
        findings.error(Field::Unit, invalidInput("registry.unit.missing"));
    }
    if (certainlyAfter(record.date(Field::Birth), today)) {
        findings.error(
            Field::Birth,
            invalidInput("registry.birth.future").with("value", record.text(Field::Birth)));
    }
}

void checkAgainstNumber(const PersonRecord& record, Findings& findings) {
    const auto number = record.nationalId();
    if (!number) {
        return;
    }
    if (!canBe(record.date(Field::Birth), number->birth())) {
        findings.warning(Field::Birth, invalidInput("registry.birth.differsFromNumber")
                                           .with("value", record.text(Field::Birth))
                                           .with("number", number->birth().toString()));
    }
    if (record.sex() != Sex::Unknown && record.sex() != number->sex()) {
        findings.warning(Field::Sex, invalidInput("registry.sex.differsFromNumber"));
    }
}

void checkWork(const PersonRecord& record, Findings& findings) {
    if (certainlyBefore(record.date(Field::RetiredOn), record.date(Field::Birth))) {
        findings.error(Field::RetiredOn, invalidInput("registry.retired.beforeBirth"));
    }
    if (certainlyBefore(record.date(Field::RetiredOn), record.date(Field::WorkStart))) {
        findings.error(Field::RetiredOn, invalidInput("registry.retired.beforeWork"));
    }
    // Veteran cadres took part in revolutionary work by 1949-09-30.
    const PartialDate birth = record.date(Field::Birth);
    if (record.text(Field::Category) == "veteran-cadre" && birth.year() > 1940) {
        findings.warning(
            Field::Category,
            invalidInput("registry.category.tooYoung").with("value", birth.toString()));
    }
    if (record.has(Field::BranchPost) && !record.has(Field::Branch)) {
        findings.error(Field::BranchPost, invalidInput("registry.branch.postAlone"));
    }
}

void checkParty(const PersonRecord& record, Findings& findings) {
    const PartialDate joined = record.date(Field::JoinedParty);
    if (certainlyBefore(record.date(Field::FullMember), joined)) {
        findings.error(Field::FullMember, invalidInput("registry.party.fullBeforeJoined")
                                              .with("value", record.text(Field::FullMember))
                                              .with("joined", joined.toString()));
    }
    if (certainlyBefore(joined, record.date(Field::Birth))) {
        findings.error(Field::JoinedParty,
                       invalidInput("registry.party.beforeBirth").with("value", joined.toString()));
    }
}

void checkDeath(const PersonRecord& record, Date today, Findings& findings) {
    const PartialDate died = record.date(Field::Died);
    if (certainlyBefore(died, record.date(Field::Birth))) {
        findings.error(Field::Died, invalidInput("registry.death.beforeBirth")
                                        .with("value", died.toString())
                                        .with("birth", record.text(Field::Birth)));
    }
    if (certainlyAfter(died, today)) {
        findings.error(Field::Died,
                       invalidInput("registry.death.future").with("value", died.toString()));
    }
    if (died.isKnown() && record.isLiving()) {
        findings.error(Field::Died, invalidInput("registry.death.stateLiving"));
    }
}

}  // namespace

void complete(PersonRecord& record, const FieldValues& changed) {
    const auto number = record.nationalId();
    if (number && changed.contains(Field::NationalId)) {
        if (!record.has(Field::Birth)) {
            record.put(Field::Birth, number->birth().toString());
        }
        if (record.sex() == Sex::Unknown) {
            record.put(Field::Sex, std::string(sexCode(number->sex())));
        }
    }
    const bool stateGiven = changed.contains(Field::LifeState);
    if (record.has(Field::Died) && changed.contains(Field::Died) && !stateGiven) {
        record.put(Field::LifeState, "dead");
    }
    if (stateGiven && record.isLiving() && !changed.contains(Field::Died)) {
        record.put(Field::Died, {});
    }
    if (!record.has(Field::LifeState)) {
        record.put(Field::LifeState, "living");
    }
    if (!record.has(Field::Sex)) {
        record.put(Field::Sex, "unknown");
    }
}

std::vector<Problem> check(const PersonRecord& record, Date today) {
    Findings findings;
    checkIdentity(record, today, findings);
    checkAgainstNumber(record, findings);
    checkWork(record, findings);
    checkParty(record, findings);
    checkDeath(record, today, findings);
    return findings.take();
}

const Problem* firstError(const std::vector<Problem>& problems) {
    const bool found = !problems.empty() && problems.front().severity == Severity::Error;
    return found ? &problems.front() : nullptr;
}

}  // namespace nuanyang::registry
