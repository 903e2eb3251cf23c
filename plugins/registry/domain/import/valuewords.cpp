// The words that offices write into their rosters: data.
#include "registry/domain/import/valuewords.h"

namespace nuanyang::registry::imports {

namespace {

constexpr Synonyms sexes[] = {
    {"male", "男 男性 男同志 m 1 ♂ 先生"},
    {"female", "女 女性 女同志 f 2 ♀ 女士"},
    {"unknown", "0 9 未说明"},
};

constexpr Synonyms categories[] = {
    {"veteran-cadre", "离休 离休干部 离休人员 老干部 离休老干部 离 离休老同志 建国前离休"},
    {"retired",
     "退休 退休人员 退休干部 退休工人 退休职工 退休教师 退休教职工 退 已退休 正常退休 病退 提前退休"
     " 因病退休 特殊工种退休 病退休 到龄退休 退休员工 工人退休 干部退休"},
    {"resigned", "退职 退职人员 退职职工 退职工人"},
    {"retired|veteran-cadre", "离退休 离退休人员 离退"},
};

constexpr Synonyms ranks[] = {
    {"worker",
     "工人 普通工人 技术工人 高级工 中级工 初级工 技师 高级技师 工勤 工勤人员 工勤技能 普工 "
     "高级技工 一般工人"
     " 后勤工人 工勤岗 工勤技能人员 工勤技能岗位 退休工人 普通职工"},
    {"professional",
     "专业技术 专业技术人员 专技 专技人员 教师 教授 副教授 讲师 工程师 高级工程师 助理工程师 会计师"
     " 专业技术岗 专业技术岗位 专技岗 中级职称 高级职称 初级职称 副高 正高 中级 副高级 正高级"
     " 小学高级教师 助教 医师 主治医师 技术人员 教师岗"},
    {"staff",
     "一般干部 科员 办事员 一般管理人员 普通干部 行政人员 科员级 一般管理 办事员级 管理岗 "
     "一般行政人员"},
    {"deputy-section", "副科 副科级 副科长 副科级干部 副主任科员 副乡科级 乡科级副职 副科职"},
    {"section", "正科 正科级 科长 正科级干部 主任科员 正乡科级 乡科级正职 正科职"},
    {"deputy-division", "副处 副处级 副处长 副处级干部 副调研员 副县级 副县处级 县处级副职 副处职"},
    {"division", "正处 正处级 处长 正处级干部 调研员 正县级 正县处级 县处级正职 正处职"},
    {"division|deputy-division", "处级 处级干部 县处级 处级以上 处"},
    {"section|deputy-section", "科级 科级干部 乡科级 科"},
    {"staff|deputy-section|section|deputy-division|division",
     "干部 管理人员 行政干部 退休干部 管理"},
};

constexpr Synonyms politicals[] = {
    {"01", "党员 中共 共产党员 正式党员 中国共产党党员 中国共产党员 中共正式党员 中国共产党 是"},
    {"02", "预备党员 候补党员"},
    {"03", "团员 共青团 青年团员"},
    {"04", "民革"},
    {"05", "民盟"},
    {"06", "民建"},
    {"07", "民进"},
    {"08", "农工党 农工民主党 农工"},
    {"09", "致公党 致公"},
    {"10", "九三 九三学社 九三社员"},
    {"11", "台盟"},
    {"12", "无党派 无党派民主人士 民主人士"},
    {"13", "普通群众 非党员 公民 群 无党无派"},
    {"13|12", "否 不是"},
    {"04|05|06|07|08|09|10|11", "民主党派 民主党派成员"},
};

constexpr Synonyms maritals[] = {
    {"single", "单身 未"},
    {"married", "有配偶 初婚 再婚 复婚 结婚 是 婚 已"},
    {"widowed", "丧 寡居 丧妻 丧夫 鳏居 丧偶独居"},
    {"divorced", "离异 离 离婚未再婚"},
};

constexpr Synonyms educations[] = {
    {"graduate", "硕士研究生 博士研究生 硕士 博士 硕研 博研 研究生毕业 在职研究生 研"},
    {"university",
     "大学 本科 大本 本科毕业 大学毕业 函授本科 自考本科 大普 大学普通班 党校本科 学士 全日制本科"
     " 在职本科 成人本科 本"},
    {"college",
     "大专 专科 高职 函授大专 电大 夜大 职大 大专毕业 大学专科毕业 业大 自考大专 专科毕业 "
     "党校大专"},
    {"vocational",
     "中专 中师 职高 职业高中 中等专业学校 中专毕业 幼师 师范 卫校 中等师范 中等职业"},
    {"technical", "技校 技工 技校毕业 中技"},
    {"senior", "高中毕业 普通高中 高级中学"},
    {"junior", "初中毕业 初级中学 初中肄业"},
    {"primary", "高小 初小 小学毕业 完小 小学肄业 私塾 扫盲班 扫盲"},
    {"none", "文盲 半文盲 不识字 无文化 无学历"},
    {"senior|junior", "中学"},
    {"vocational|technical", "职校 职业学校"},
};

constexpr Synonyms degrees[] = {
    {"doctor", "博士学位"},
    {"master", "硕士学位"},
    {"bachelor", "学士学位"},
};

constexpr Synonyms branchPosts[] = {
    {"secretary", "书记 党支部书记"},
    {"member", "委员 支委 支部委员 副书记 支部副书记 组织委员 宣传委员 纪检委员 小组长 党小组长"},
};

constexpr Synonyms residences[] = {
    {"campus", "校园 本校 家属院 家属区 校内家属区 在校 校园内 教工宿舍 校内居住 校内住"},
    {"city", "本市 校外 市区 城区 本地 市内居住 校外居住"},
    {"hometown",
     "回乡 老家 原籍 外地 异地 异地安置 外省 省外 是 回原籍 易地安置 外市 返乡居住 农村"},
    {"with-children", "随子女 子女处 投靠子女 随子女异地 随子女外地 随子女异地居住"},
    {"", "否 不是 无"},
};

constexpr Synonyms livings[] = {
    {"alone", "独自居住 一个人 单独居住 独自 单身居住 自己住 一人 一人居住 独 是 独居老人 单居"},
    {"with-spouse",
     "与配偶 与老伴 夫妻 夫妻同住 老两口 与老伴同住 和老伴 配偶 老伴 双居 夫妻二人 与爱人同住"
     " 与配偶居住 和配偶 夫妻居住 与配偶共同居住 与妻子同住 与丈夫同住 二老"},
    {"with-children",
     "随子女 和子女 与儿子 与女儿 子女 与儿女同住 儿子 女儿 三代同堂 住儿子家 住女儿家 与子女"
     " 与子女居住 与儿子同住 与女儿同住 和子女同住 与子女一起居住 随儿子 随女儿 儿女"},
    {"with-others", "与亲属同住 亲属 与父母同住 与亲戚同住 与孙辈同住 与亲属 与他人同住"},
    {"with-carer", "保姆 护工 与保姆 雇保姆"},
    {"nursing-home",
     "养老院 敬老院 护理院 老年公寓 托老所 福利院 养老中心 住养老院 康养中心 养老公寓"},
    {"alone|with-spouse", "空巢 空巢老人 空巢家庭"},
    {"", "否 不是 非独居"},
};

constexpr Synonyms healths[] = {
    {"healthy", "良好 好 较好 很好 身体健康 尚好 还好 正常 健 优 身体好 健康良好 基本健康 尚可"},
    {"chronic", "慢病 体弱 体弱多病 多病 较差 差 有病 患病 病 不好 身体差 慢性疾病"},
    {"long-ill-home",
     "长期卧床 卧床 瘫痪 半瘫 偏瘫 长期病休 长病 久病 病重 失能 半失能 植物人 不能自理"
     " 生活不能自理 长期患病 卧病在床 长期生病 半身不遂"},
    {"hospital", "住院治疗 在院 住院中 长期住院"},
    {"disabled", "残 肢残 聋 盲 残疾人 听力残疾 视力残疾 肢体残疾"},
    {"work-injury", "因工致残 工残 因工负伤"},
    {"healthy|chronic", "一般 中等"},
};

constexpr Synonyms economies[] = {
    {"low-pension", "低收入 退休金低 收入低 低保 贫困 养老金低 收入偏低 退休金偏低 低保户"},
    {"spouse-laid-off", "爱人下岗 配偶无业 配偶失业 配偶无工作 配偶无收入"},
    {"single-earner", "单职工 一方有工资 一人收入"},
};

constexpr Synonyms honours[] = {
    {"model-worker",
     "劳模 全国劳模 全国劳动模范 省劳模 省级劳模 省部级劳模 市劳模 市级劳模 校劳模 校级劳模"
     " 部级劳模 省部级劳动模范 市级劳动模范 省级劳动模范 五一劳动奖章"},
    {"advanced-worker", "先进个人 先进 先进生产者"},
    {"red-banner", "红旗手"},
    {"party-member", "优秀党员"},
};

constexpr Synonyms lifeStates[] = {
    {"living", "在世 在 正常 生 存活 是 健康 健在人员 生存 在册"},
    {"dead",
     "去世 已去世 死亡 逝世 离世 病故 故去 已死亡 故 已逝 亡故 已离世 病逝 否 亡 已病故 已逝世 "
     "过世 已过世"},
};

}  // namespace

std::span<const Synonyms> valueWords(Field field) {
    switch (field) {
        case Field::Sex:
            return sexes;
        case Field::Category:
            return categories;
        case Field::Rank:
            return ranks;
        case Field::Political:
            return politicals;
        case Field::Marital:
            return maritals;
        case Field::Education:
            return educations;
        case Field::Degree:
            return degrees;
        case Field::BranchPost:
            return branchPosts;
        case Field::Residence:
            return residences;
        case Field::Living:
            return livings;
        case Field::Health:
            return healths;
        case Field::Economy:
            return economies;
        case Field::Honours:
            return honours;
        case Field::LifeState:
            return lifeStates;
        default:
            return {};
    }
}

std::string_view illnessWords() {
    return "高血压 糖尿病 冠心病 心脏病 脑梗 脑梗塞 脑血栓 中风 肺气肿 气管炎 哮喘 关节炎 肾病 "
           "肝病 帕金森 骨质疏松 痛风"
           " 风湿 慢阻肺 癌 肿瘤 白血病 老年痴呆 阿尔茨海默 痴呆 肝炎 胃病 心梗 心衰 房颤 尿毒症 "
           "透析 白内障 青光眼 颈椎病"
           " 腰椎 腰突 高血脂 甲亢 甲减 抑郁 肺病 血压高 血糖高 三高 支架 搭桥";
}

}  // namespace nuanyang::registry::imports
