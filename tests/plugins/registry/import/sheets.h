#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "registry/domain/vocabulary.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

inline TableCell text(std::string_view line) {
    return line.empty() ? TableCell{} : TableCell{TableCell::Kind::Text, std::string(line)};
}
inline TableCell number(std::string_view digits) {
    return {TableCell::Kind::Number, std::string(digits)};
}
inline TableCell date(std::string_view iso) {
    return {TableCell::Kind::Date, std::string(iso)};
}

/// Rows of texts; rows without any cell count too, as they do in a file.
inline std::vector<TableRow> sheet(
    std::initializer_list<std::initializer_list<const char*>> lines) {
    std::vector<TableRow> rows;
    for (const auto& line : lines) {
        TableRow row{static_cast<std::int64_t>(rows.size()) + 1, {}};
        for (const char* cell : line) {
            row.cells.push_back(text(cell));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// An office's own lists.
inline Vocabulary officeWords() {
    Vocabulary words;
    words.units = {{UnitId{1}, "幼儿园"},
                   {UnitId{2}, "建安中心"},
                   {UnitId{3}, "附属小学"},
                   {UnitId{4}, "饮食服务中心"},
                   {UnitId{5}, "水电能源中心"}};
    words.branches = {{BranchId{5}, "退休第一党支部", UnitId{1}},
                      {BranchId{6}, "退休第二党支部", UnitId{2}}};
    const std::pair<const char*, const char*> terms[] = {{"rank:worker", "工人"},
                                                         {"rank:professional", "专业技术人员"},
                                                         {"rank:staff", "一般干部"},
                                                         {"rank:deputy-section", "副科级"},
                                                         {"rank:section", "正科级"},
                                                         {"rank:deputy-division", "副处级"},
                                                         {"rank:division", "正处级"},
                                                         {"category:veteran-cadre", "离休干部"},
                                                         {"category:retired", "退休"},
                                                         {"category:resigned", "退职"},
                                                         {"honour:model-worker", "劳动模范"},
                                                         {"honour:advanced-worker", "先进工作者"},
                                                         {"honour:red-banner", "三八红旗手"},
                                                         {"honour:party-member", "优秀共产党员"}};
    int position = 0;
    for (const auto& [key, chinese] : terms) {
        const std::string both = key;
        const std::size_t colon = both.find(':');
        words.terms.push_back({both.substr(0, colon),
                               both.substr(colon + 1),
                               position += 10,
                               {chinese, both.substr(colon + 1)}});
    }
    return words;
}

}  // namespace nuanyang::registry::imports
