// The lists of national standards, and those that forms print in their words.
#include <array>

#include "registry/domain/codes.h"

namespace nuanyang::registry::codes {

// GB/T 3304-1991
Codes ethnicGroups() {
    static constexpr std::array list{
        Code{"01", "汉族", "Han"},          Code{"02", "蒙古族", "Mongol"},
        Code{"03", "回族", "Hui"},          Code{"04", "藏族", "Tibetan"},
        Code{"05", "维吾尔族", "Uygur"},    Code{"06", "苗族", "Miao"},
        Code{"07", "彝族", "Yi"},           Code{"08", "壮族", "Zhuang"},
        Code{"09", "布依族", "Bouyei"},     Code{"10", "朝鲜族", "Korean"},
        Code{"11", "满族", "Manchu"},       Code{"12", "侗族", "Dong"},
        Code{"13", "瑶族", "Yao"},          Code{"14", "白族", "Bai"},
        Code{"15", "土家族", "Tujia"},      Code{"16", "哈尼族", "Hani"},
        Code{"17", "哈萨克族", "Kazak"},    Code{"18", "傣族", "Dai"},
        Code{"19", "黎族", "Li"},           Code{"20", "傈僳族", "Lisu"},
        Code{"21", "佤族", "Va"},           Code{"22", "畲族", "She"},
        Code{"23", "高山族", "Gaoshan"},    Code{"24", "拉祜族", "Lahu"},
        Code{"25", "水族", "Sui"},          Code{"26", "东乡族", "Dongxiang"},
        Code{"27", "纳西族", "Naxi"},       Code{"28", "景颇族", "Jingpo"},
        Code{"29", "柯尔克孜族", "Kirgiz"}, Code{"30", "土族", "Tu"},
        Code{"31", "达斡尔族", "Daur"},     Code{"32", "仫佬族", "Mulao"},
        Code{"33", "羌族", "Qiang"},        Code{"34", "布朗族", "Blang"},
        Code{"35", "撒拉族", "Salar"},      Code{"36", "毛南族", "Maonan"},
        Code{"37", "仡佬族", "Gelao"},      Code{"38", "锡伯族", "Xibe"},
        Code{"39", "阿昌族", "Achang"},     Code{"40", "普米族", "Pumi"},
        Code{"41", "塔吉克族", "Tajik"},    Code{"42", "怒族", "Nu"},
        Code{"43", "乌孜别克族", "Uzbek"},  Code{"44", "俄罗斯族", "Russian"},
        Code{"45", "鄂温克族", "Ewenki"},   Code{"46", "德昂族", "Deang"},
        Code{"47", "保安族", "Bonan"},      Code{"48", "裕固族", "Yugur"},
        Code{"49", "京族", "Gin"},          Code{"50", "塔塔尔族", "Tatar"},
        Code{"51", "独龙族", "Derung"},     Code{"52", "鄂伦春族", "Oroqen"},
        Code{"53", "赫哲族", "Hezhen"},     Code{"54", "门巴族", "Monba"},
        Code{"55", "珞巴族", "Lhoba"},      Code{"56", "基诺族", "Jino"},
    };
    return list;
}

// GB/T 4762-1984
Codes politicalStatuses() {
    static constexpr std::array list{
        Code{"01", "中共党员", "Member of the Communist Party"},
        Code{"02", "中共预备党员", "Probationary member of the Communist Party"},
        Code{"03", "共青团员", "Member of the Youth League"},
        Code{"04", "民革党员", "Member of the Revolutionary Committee of the Kuomintang"},
        Code{"05", "民盟盟员", "Member of the Democratic League"},
        Code{"06", "民建会员", "Member of the National Construction Association"},
        Code{"07", "民进会员", "Member of the Association for Promoting Democracy"},
        Code{"08", "农工党党员", "Member of the Peasants and Workers Party"},
        Code{"09", "致公党党员", "Member of the Zhi Gong Party"},
        Code{"10", "九三学社社员", "Member of the Jiusan Society"},
        Code{"11", "台盟盟员", "Member of the Taiwan Self-Government League"},
        Code{"12", "无党派人士", "Without party affiliation"},
        Code{"13", "群众", "Citizen without party"},
    };
    return list;
}

// After GB/T 2261.2
Codes maritalStates() {
    static constexpr std::array list{
        Code{"single", "未婚", "Single"},
        Code{"married", "已婚", "Married"},
        Code{"widowed", "丧偶", "Widowed"},
        Code{"divorced", "离婚", "Divorced"},
    };
    return list;
}

// After GB/T 4658
Codes educations() {
    static constexpr std::array list{
        Code{"graduate", "研究生", "Graduate school"},
        Code{"university", "大学本科", "University"},
        Code{"college", "大学专科", "College"},
        Code{"vocational", "中等专科", "Vocational secondary school"},
        Code{"technical", "技工学校", "Technical school"},
        Code{"senior", "高中", "Senior secondary school"},
        Code{"junior", "初中", "Junior secondary school"},
        Code{"primary", "小学", "Primary school"},
        Code{"none", "文盲或半文盲", "Little or no schooling"},
    };
    return list;
}

Codes degrees() {
    static constexpr std::array list{
        Code{"doctor", "博士", "Doctor"},
        Code{"master", "硕士", "Master"},
        Code{"bachelor", "学士", "Bachelor"},
    };
    return list;
}

}  // namespace nuanyang::registry::codes
