#include "registry/views/sections.h"

#include <QCoreApplication>

namespace nuanyang::registry {

std::vector<Section> personSections() {
    const auto title = [](const char* text) {
        return QCoreApplication::translate("PersonSections", text);
    };
    return {
        {title(QT_TRANSLATE_NOOP("PersonSections", "Identity")),
         {Field::Name, Field::FormerNames, Field::Sex, Field::Birth, Field::LunarBirthday,
          Field::NationalId, Field::StaffNo, Field::EthnicGroup, Field::NativePlace,
          Field::Education, Field::Degree}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Work and retirement")),
         {Field::Unit, Field::OriginalUnit, Field::Category, Field::Rank, Field::Post, Field::Title,
          Field::WorkStart, Field::RetiredOn, Field::Honours}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Contact and residence")),
         {Field::Phone, Field::Address, Field::Residence, Field::Living}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Family")),
         {Field::Marital, Field::Spouse, Field::Children}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Health and circumstances")),
         {Field::Health, Field::Illness, Field::Hardship, Field::HardshipCause, Field::Economy,
          Field::Diet}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "The Party")),
         {Field::Political, Field::JoinedParty, Field::FullMember, Field::Branch,
          Field::BranchPost}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Skills and service")),
         {Field::Skills, Field::Willing}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Life state and notes")),
         {Field::LifeState, Field::Died, Field::Note}},
    };
}

}  // namespace nuanyang::registry
