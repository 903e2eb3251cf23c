#pragma once

#include <QObject>

#include <functional>

#include "registry/usecases/changeperson.h"
#include "registry/usecases/countpeople.h"
#include "registry/usecases/listpeople.h"
#include "registry/usecases/personhistory.h"
#include "registry/usecases/privileges.h"
#include "registry/usecases/readvocabulary.h"
#include "registry/usecases/showperson.h"
#include "registry/usecases/units.h"

namespace nuanyang::registry {

/// The use cases that the registry's views carry out, and how they hear of changes. Copied into
/// the work that is started, which the host waits for before the module stops.
struct Desk {
    AddPerson addPerson;
    SetPerson setPerson;
    VoidPerson voidPerson;
    RestorePerson restorePerson;
    ShowPerson showPerson;
    RevealPerson revealPerson;
    PersonHistory history;
    ListPeople listPeople;
    CountPeople countPeople;
    FindGaps findGaps;
    ReadVocabulary readVocabulary;
    ListUnits listUnits;
    AddUnit addUnit;
    ChangeUnit changeUnit;
    /// Calls `changed` on the GUI thread after each commit that touched people or units; ends with
    /// `guard`.
    std::function<void(QObject* guard, std::function<void()> changed)> watch;
};

}  // namespace nuanyang::registry
