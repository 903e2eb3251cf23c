#include "registry/views/sections.h"

#include <QCoreApplication>

namespace nuanyang::registry {

std::vector<Section> personSections() {
    const auto title = [](const char* text) {
        return QCoreApplication::translate("PersonSections", text);
    };
    return {
        {title(QT_TRANSLATE_NOOP("PersonSections", "Identity")),
         {Field::Name, Field::Sex, Field::Birth, Field::NationalId, Field::StaffNo}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Work and retirement")),
         {Field::Unit, Field::Category, Field::Rank, Field::RetiredOn, Field::Honours}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Contact and residence")),
         {Field::Phone, Field::Address, Field::Residence}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Health and circumstances")),
         {Field::Health, Field::Hardship, Field::Economy, Field::Diet}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Party branch")),
         {Field::Branch, Field::BranchPost}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Skills and service")),
         {Field::Skills, Field::Willing}},
        {title(QT_TRANSLATE_NOOP("PersonSections", "Life state and notes")),
         {Field::LifeState, Field::Died, Field::Note}},
    };
}

}  // namespace nuanyang::registry
