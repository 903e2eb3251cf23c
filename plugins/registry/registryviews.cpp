#include "registry/registryviews.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "registry/views/compositioncardview.h"
#include "registry/views/desk.h"
#include "registry/views/gapscardview.h"
#include "registry/views/headcountcardview.h"
#include "registry/views/peopleview.h"
#include "registry/views/personhistoryview.h"
#include "registry/views/personsheet.h"
#include "registry/views/unitsview.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

namespace {

/// What pages read: a commit that touches one of these makes them read again.
const std::vector<std::string>& watchedTables() {
    static const std::vector<std::string> tables{"registry_person", "registry_unit",
                                                 "registry_channel", "registry_trait"};
    return tables;
}

Desk makeDesk(data::Database& database) {
    return {.addPerson = AddPerson(database),
            .setPerson = SetPerson(database),
            .voidPerson = VoidPerson(database),
            .restorePerson = RestorePerson(database),
            .showPerson = ShowPerson(database),
            .revealPerson = RevealPerson(database),
            .history = PersonHistory(database),
            .listPeople = ListPeople(database),
            .countPeople = CountPeople(database),
            .findGaps = FindGaps(database),
            .readVocabulary = ReadVocabulary(database),
            .listUnits = ListUnits(database),
            .addUnit = AddUnit(database),
            .changeUnit = ChangeUnit(database),
            .watch = [&database](QObject* guard, std::function<void()> changed) {
                ui::watch(database, watchedTables(), guard, std::move(changed));
            }};
}

/// A factory for view-models that need nothing but the desk.
template <class View>
module::ViewFactory simple(const Desk& desk) {
    return [desk](ui::ViewContext& context, const module::ViewRequest&) {
        return std::make_unique<View>(desk, context);
    };
}

/// A factory for the view-models of tabs, which are about a person.
template <class View>
module::ViewFactory aboutPerson(const Desk& desk) {
    return [desk](ui::ViewContext& context, const module::ViewRequest& request) {
        return std::make_unique<View>(desk, context, request.subject.value_or(SubjectId{}));
    };
}

}  // namespace

Result<void> serveViews(module::ModuleContext& context) {
    const Desk desk = makeDesk(context.database());
    module::Contributions& offers = context.contributions();
    NY_TRY(offers.view("registry.people",
                       [desk](ui::ViewContext& view, const module::ViewRequest& request) {
                           return std::make_unique<PeopleView>(desk, view, request.parameters);
                       }));
    NY_TRY(offers.view("registry.units", simple<UnitsView>(desk)));
    NY_TRY(offers.view("registry.overview", aboutPerson<PersonSheet>(desk)));
    NY_TRY(offers.view("registry.history", aboutPerson<PersonHistoryView>(desk)));
    NY_TRY(offers.view("registry.headcount", simple<HeadcountCardView>(desk)));
    NY_TRY(offers.view("registry.composition", simple<CompositionCardView>(desk)));
    NY_TRY(offers.view("registry.gaps", simple<GapsCardView>(desk)));
    return {};
}

}  // namespace nuanyang::registry
