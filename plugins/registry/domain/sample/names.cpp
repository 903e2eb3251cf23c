#include "registry/domain/sample/names.h"

#include <array>
#include <span>
#include <string_view>

namespace nuanyang::registry::sample {

namespace {

using Names = std::span<const std::string_view>;

// Frequent ones stand several times.
constexpr std::string_view commonSurnames[] = {
    "王", "王", "王", "李", "李", "李", "张", "张", "张", "刘", "刘", "陈", "陈", "杨", "杨", "黄",
    "赵", "周", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "罗", "梁",
    "宋", "郑", "谢", "韩", "唐", "唐", "冯", "于", "董", "肖", "程", "曹", "袁", "邓", "许", "傅",
    "沈", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "余", "潘", "杜", "戴",
    "夏", "钟", "汪", "田", "任", "姜", "范", "方", "石", "姚", "谭", "廖", "邹", "熊", "金", "陆",
    "郝", "孔", "白", "崔", "康", "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟", "龙", "万",
    "段", "雷", "钱", "汤", "尹", "黎", "易", "常", "武", "乔", "贺", "赖", "龚", "文",
};
// Read otherwise than one would think, or of two characters.
constexpr std::string_view rareSurnames[] = {
    "单",   "曾",   "仇",   "解", "区", "查", "缪", "覃", "朴", "翟", "盖", "华", "欧阳", "尉迟",
    "司马", "上官", "诸葛", "阚", "冼", "谌", "佘", "乐", "瞿", "蒲", "牟", "冉", "向",   "敖",
};

constexpr std::string_view menEarly[] = {
    "德明", "国栋", "文华", "树林", "永福", "正清", "世荣", "德全", "光辉", "绍武", "文彬", "长贵",
    "福生", "万山", "金山", "玉林", "朝阳", "庆余", "守义", "德安", "兴发", "泽民", "炳文", "云龙",
    "廷贵", "志远", "克勤", "仲明", "天佑", "嘉禾", "维新", "启明", "怀德", "明远", "俊杰", "昌荣",
    "治平", "显贵", "成章", "少卿", "学礼", "自强", "定邦", "秉义", "焕章", "发祥", "有才", "春山",
};
constexpr std::string_view womenEarly[] = {
    "淑珍", "桂英", "秀兰", "玉珍", "素芳", "秀英", "淑芬", "桂兰", "玉兰", "素珍", "淑华", "凤英",
    "桂珍", "秀珍", "玉梅", "淑贞", "素清", "惠芳", "兰英", "金凤", "月娥", "翠英", "素华", "慧珍",
    "秀芝", "桂芝", "玉清", "素云", "德芳", "永芳", "碧华", "光碧", "昌珍", "明秀", "世珍", "天秀",
    "正芳", "淑琴", "彩霞", "佩兰", "婉贞", "雅琴", "静宜", "传芳", "宗慧", "荣芳", "开秀", "中英",
};
constexpr std::string_view menMiddle[] = {
    "建国", "国强", "建华", "志强", "国庆", "建平", "援朝", "卫国", "爱民", "新民", "和平", "胜利",
    "跃进", "永强", "志明", "光荣", "建设", "德华", "明亮", "正伟", "家富", "昌华", "世明", "克俭",
    "长江", "国华", "祖德", "永康", "大成", "洪生", "先富", "兴国", "代明", "开明", "仁贵", "中华",
    "庆华", "小平", "晓东", "学军", "保国", "定国", "华林", "云生", "朝贵", "光明", "安民", "天明",
};
constexpr std::string_view womenMiddle[] = {
    "秀英", "丽华", "建英", "玉华", "淑英", "爱华", "桂芳", "秀芳", "美玲", "国英", "素英", "惠英",
    "新华", "跃华", "春兰", "小红", "晓兰", "光英", "明芳", "世芳", "德碧", "永碧", "昌碧", "大碧",
    "兴碧", "清秀", "玉蓉", "素蓉", "晓蓉", "继红", "向群", "文英", "胜英", "和英", "祖碧", "家珍",
    "克英", "代珍", "先碧", "仁芳", "长秀", "庆芳", "雪梅", "冬梅", "春花", "秋菊", "凤琼", "明琼",
};
constexpr std::string_view menLate[] = {
    "伟",   "军",   "勇",   "强",   "刚",   "涛",   "斌",   "毅",   "建军", "建新",
    "卫东", "文革", "红兵", "永红", "志刚", "晓军", "小林", "海涛", "国平", "劲松",
    "洪波", "立新", "学文", "世伟", "德勇", "正强", "光华", "家明", "代勇", "先明",
    "兴华", "昌平", "开强", "仁勇", "朝军", "大勇", "庆",   "云飞",
};
constexpr std::string_view womenLate[] = {
    "红",   "丽",   "敏",   "静",   "燕",   "萍",   "琼",   "莉",   "群",   "英",
    "卫红", "晓红", "红梅", "小玲", "丽娟", "丽萍", "春梅", "小琴", "晓燕", "文莉",
    "永红", "建琼", "玉琼", "世琼", "德琼", "昌琼", "大琼", "小蓉", "雪莲", "海燕",
    "立群", "学英", "光琼", "家琼", "先琼", "兴琼", "朝英", "庆玲",
};

Names givenNames(Sex sex, int birthYear) {
    const bool man = sex == Sex::Male;
    if (birthYear < 1946) {
        return man ? Names(menEarly) : Names(womenEarly);
    }
    if (birthYear < 1960) {
        return man ? Names(menMiddle) : Names(womenMiddle);
    }
    return man ? Names(menLate) : Names(womenLate);
}

}  // namespace

std::string inventName(Dice& dice, Sex sex, int birthYear) {
    const Names surnames = dice.chance(14) ? Names(rareSurnames) : Names(commonSurnames);
    const std::string surname(dice.pick(surnames));
    return surname + std::string(dice.pick(givenNames(sex, birthYear)));
}

}  // namespace nuanyang::registry::sample
