#include "registry/domain/codes.h"

#include <algorithm>
#include <array>

namespace nuanyang::registry {

namespace codes {

Codes sexes() {
    static constexpr std::array list{
        Code{"male", "男", "Male"},
        Code{"female", "女", "Female"},
        Code{"unknown", "未知", "Unknown"},
    };
    return list;
}

Codes branchPosts() {
    static constexpr std::array list{
        Code{"secretary", "支部书记", "Branch secretary"},
        Code{"member", "党员", "Member"},
    };
    return list;
}

Codes residences() {
    static constexpr std::array list{
        Code{"campus", "校内", "On campus"},
        Code{"city", "市内", "In the city"},
        Code{"hometown", "返乡", "Returned to hometown"},
        Code{"with-children", "随子女居住", "With children"},
    };
    return list;
}

Codes livingStates() {
    static constexpr std::array list{
        Code{"alone", "独居", "Alone"},
        Code{"with-spouse", "与配偶同住", "With spouse"},
        Code{"with-children", "与子女同住", "With children"},
        Code{"with-others", "与亲友同住", "With relatives or friends"},
        Code{"with-carer", "与保姆同住", "With a carer"},
        Code{"nursing-home", "养老机构", "Nursing home"},
    };
    return list;
}

Codes healths() {
    static constexpr std::array list{
        Code{"healthy", "健康", "Healthy"},
        Code{"chronic", "慢性病", "Chronic illness"},
        Code{"long-ill-home", "长期在家病休", "Long ill at home"},
        Code{"hospital", "住院", "In hospital"},
        Code{"disabled", "残疾", "Disabled"},
        Code{"work-injury", "工伤", "Work injury"},
    };
    return list;
}

Codes economies() {
    static constexpr std::array list{
        Code{"low-pension", "养老金偏低", "Low pension"},
        Code{"spouse-laid-off", "配偶下岗", "Spouse laid off"},
        Code{"single-earner", "单职工家庭", "Single earner"},
    };
    return list;
}

Codes lifeStates() {
    static constexpr std::array list{
        Code{"living", "健在", "Living"},
        Code{"dead", "已故", "Deceased"},
    };
    return list;
}

Codes channelKinds() {
    static constexpr std::array list{
        Code{"phone", "电话", "Phone"},
        Code{"message", "即时消息", "Messenger"},
        Code{"mail", "邮寄地址", "Mail"},
        Code{"other", "其他", "Other"},
    };
    return list;
}

Codes severities() {
    static constexpr std::array list{
        Code{"error", "错误", "Error"},
        Code{"question", "待确认", "Question"},
        Code{"warning", "提示", "Warning"},
    };
    return list;
}

Codes importOutcomes() {
    static constexpr std::array list{
        Code{"imported", "新登记", "Added"},         Code{"updated", "已更新", "Updated"},
        Code{"unchanged", "没有变化", "Unchanged"},  Code{"rejected", "未导入", "Not taken"},
        Code{"ignored", "不是人员", "Not a person"},
    };
    return list;
}

Codes channelOwners() {
    static constexpr std::array list{
        Code{"self", "本人", "Self"},         Code{"spouse", "配偶", "Spouse"},
        Code{"child", "子女", "Child"},       Code{"grandchild", "孙辈", "Grandchild"},
        Code{"parent", "父母", "Parent"},     Code{"sibling", "兄弟姐妹", "Sibling"},
        Code{"relative", "亲属", "Relative"}, Code{"carer", "保姆或护工", "Carer"},
        Code{"family", "家人", "Family"},     Code{"other", "联系人", "Contact"},
    };
    return list;
}

}  // namespace codes

const Code* findCode(Codes codes, std::string_view key) {
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](const Code& code) { return code.key == key; });
    return found == codes.end() ? nullptr : &*found;
}

std::string joinKeys(Codes codes) {
    std::string joined;
    for (const Code& code : codes) {
        joined += joined.empty() ? "" : ", ";
        joined += code.key;
    }
    return joined;
}

}  // namespace nuanyang::registry
