#include "registry/domain/field.h"

#include <algorithm>
#include <array>

#include "registry/domain/textlist.h"
#include "sdk/base/mask.h"

namespace nuanyang::registry {

namespace {

// clang-format off
constexpr std::array specs{
    FieldSpec{Field::Name, "name", Shape::Text, Holds::Always, "name", "姓名", "Name"},
    FieldSpec{Field::FormerNames, "formerNames", Shape::Text, Holds::Always, "former_names",
              "曾用名", "Former names"},
    FieldSpec{Field::Sex, "sex", Shape::Code, Holds::Always, "sex", "性别", "Sex", codes::sexes},
    FieldSpec{Field::Birth, "birth", Shape::Date, Holds::Always, "birth", "出生日期",
              "Date of birth"},
    FieldSpec{Field::LunarBirthday, "lunarBirthday", Shape::LunarDay, Holds::Always,
              "lunar_birthday", "农历生日", "Lunar birthday"},
    FieldSpec{Field::NationalId, "nationalId", Shape::NationalId, Holds::Always, "national_id",
              "身份证号", "Identity number"},
    FieldSpec{Field::StaffNo, "staffNo", Shape::Text, Holds::Always, "staff_no", "工号",
              "Staff number"},
    FieldSpec{Field::EthnicGroup, "ethnicGroup", Shape::Code, Holds::Always, "ethnic_group",
              "民族", "Ethnic group", codes::ethnicGroups},
    FieldSpec{Field::NativePlace, "nativePlace", Shape::Text, Holds::Always, "native_place",
              "籍贯", "Native place"},
    FieldSpec{Field::Marital, "marital", Shape::Code, Holds::FromDay, "marital", "婚姻状况",
              "Marital status", codes::maritalStates},
    FieldSpec{Field::Education, "education", Shape::Code, Holds::FromDay, "education", "学历",
              "Education", codes::educations},
    FieldSpec{Field::Degree, "degree", Shape::Code, Holds::FromDay, "degree", "学位", "Degree",
              codes::degrees},
    FieldSpec{Field::Category, "category", Shape::Term, Holds::FromDay, "category", "离退休类别",
              "Category", nullptr, "category"},
    FieldSpec{Field::Rank, "rank", Shape::Term, Holds::FromDay, "rank", "职级", "Rank", nullptr,
              "rank"},
    FieldSpec{Field::Post, "post", Shape::Text, Holds::FromDay, "post", "职务", "Post"},
    FieldSpec{Field::Title, "title", Shape::Text, Holds::FromDay, "title", "职称",
              "Professional title"},
    FieldSpec{Field::WorkStart, "workStart", Shape::Date, Holds::Always, "work_start",
              "参加工作时间", "Started work"},
    FieldSpec{Field::RetiredOn, "retiredOn", Shape::Date, Holds::Always, "retired_on",
              "离退休时间", "Retired on"},
    FieldSpec{Field::Unit, "unit", Shape::Unit, Holds::FromDay, "unit_id", "管理单位", "Unit"},
    FieldSpec{Field::OriginalUnit, "originalUnit", Shape::Text, Holds::Always, "original_unit",
              "原单位", "Original unit"},
    FieldSpec{Field::Political, "political", Shape::Code, Holds::FromDay, "political", "政治面貌",
              "Political status", codes::politicalStatuses},
    FieldSpec{Field::JoinedParty, "joinedParty", Shape::Date, Holds::Always, "joined_party",
              "入党时间", "Joined the Party"},
    FieldSpec{Field::FullMember, "fullMember", Shape::Date, Holds::Always, "full_member",
              "转正时间", "Full member since"},
    FieldSpec{Field::Branch, "branch", Shape::Branch, Holds::FromDay, "branch_id", "所在党支部",
              "Party branch"},
    FieldSpec{Field::BranchPost, "branchPost", Shape::Code, Holds::FromDay, "branch_post",
              "支部职务", "Post in the branch", codes::branchPosts},
    FieldSpec{Field::Honours, "honours", Shape::TermSet, Holds::FromDay, "", "荣誉", "Honours",
              nullptr, "honour"},
    FieldSpec{Field::Residence, "residence", Shape::Code, Holds::FromDay, "residence", "居住类别",
              "Residence", codes::residences},
    FieldSpec{Field::Address, "address", Shape::Text, Holds::FromDay, "address", "现居地",
              "Address"},
    FieldSpec{Field::Living, "living", Shape::Code, Holds::FromDay, "living", "居住状态",
              "Living with", codes::livingStates},
    FieldSpec{Field::Phone, "phone", Shape::Phones, Holds::FromDay, "", "电话", "Phone"},
    FieldSpec{Field::Spouse, "spouse", Shape::Text, Holds::FromDay, "spouse", "配偶", "Spouse"},
    FieldSpec{Field::Children, "children", Shape::Text, Holds::FromDay, "children", "子女",
              "Children"},
    FieldSpec{Field::Health, "health", Shape::CodeSet, Holds::FromDay, "", "健康状况", "Health",
              codes::healths},
    FieldSpec{Field::Illness, "illness", Shape::Text, Holds::FromDay, "illness", "疾病",
              "Illness"},
    FieldSpec{Field::Hardship, "hardship", Shape::YearSet, Holds::Always, "", "特困年度",
              "Years of hardship"},
    FieldSpec{Field::HardshipCause, "hardshipCause", Shape::Text, Holds::Always,
              "hardship_cause", "特困原因", "Cause of hardship"},
    FieldSpec{Field::Economy, "economy", Shape::CodeSet, Holds::FromDay, "", "经济状况", "Economy",
              codes::economies},
    FieldSpec{Field::Skills, "skills", Shape::WordSet, Holds::FromDay, "", "特长", "Skills"},
    FieldSpec{Field::Willing, "willing", Shape::Flag, Holds::FromDay, "willing",
              "愿意参与后勤服务", "Willing to serve"},
    FieldSpec{Field::Diet, "diet", Shape::Text, Holds::FromDay, "diet", "饮食忌宜", "Diet"},
    FieldSpec{Field::LifeState, "lifeState", Shape::Code, Holds::Always, "life_state", "人员状态",
              "Life state", codes::lifeStates},
    FieldSpec{Field::Died, "died", Shape::Date, Holds::Always, "died", "离世日期", "Died on"},
    FieldSpec{Field::Note, "note", Shape::Text, Holds::Always, "note", "备注", "Note"},
};
// clang-format on

}  // namespace

std::span<const FieldSpec> fieldSpecs() {
    return specs;
}

const FieldSpec& specOf(Field field) {
    return specs[static_cast<std::size_t>(field)];
}

const FieldSpec* findField(std::string_view key) {
    const auto* found = std::find_if(specs.begin(), specs.end(),
                                     [&](const FieldSpec& spec) { return spec.key == key; });
    return found == specs.end() ? nullptr : found;
}

std::string joinFieldKeys() {
    std::vector<std::string> keys;
    for (const FieldSpec& spec : specs) {
        keys.emplace_back(spec.key);
    }
    return join(keys, ", ");
}

std::string masked(const FieldSpec& spec, std::string_view value) {
    if (spec.shape == Shape::NationalId) {
        return maskNationalId(value);
    }
    if (spec.shape != Shape::Phones) {
        return std::string(value);
    }
    std::vector<std::string> phones = splitList(value);
    for (std::string& phone : phones) {
        phone = maskPhone(phone);
    }
    return join(phones, ",");
}

}  // namespace nuanyang::registry
