#pragma once

#include <string>
#include <vector>

#include "core/cli/verbcatalog.h"

namespace nuanyang::core::cli {

/// A group like a module's: one-word and two-word verbs, each kind of argument and option.
inline VerbCatalog sampleCatalog() {
    modules::Verb show;
    show.name = "show";
    show.summary = {"查看一个人", "Show somebody"};
    show.arguments = {{"ID", {"编号", "The person's id"}, true}};
    show.options = {{"on", "DATE", {"哪一天", "On which day"}},
                    {"reveal", "", {"显示隐藏内容", "Show what is masked"}}};
    modules::Verb set;
    set.name = "set";
    set.summary = {"修改", "Change somebody"};
    set.privilege = "registry.person.edit";
    set.arguments = {{"ID", {}, true}, {"FIELD=VALUE", {}, true, true}};
    modules::Verb unitList;
    unitList.name = "unit list";
    unitList.summary = {"列出单位", "List the units"};
    modules::Verb unitAdd;
    unitAdd.name = "unit add";
    unitAdd.summary = {"新建单位", "Add a unit"};
    unitAdd.arguments = {{"NAME", {}, true}};
    unitAdd.options = {{"on-duty", "N", {"在职人数", "How many are on duty"}, true},
                       {"alias", "A", {"别名", "Another name"}, false, true}};
    modules::Verb init;
    init.summary = {"建立", "Make it"};
    init.options = {{"sample", "", {"示例", "The sample"}}};
    VerbCatalog catalog;
    catalog.add({"init", {"建立数据目录", "Make a data directory"}, {init}});
    catalog.add({"registry", {"人员名册", "Registry"}, {show, set, unitList, unitAdd}});
    return catalog;
}

}  // namespace nuanyang::core::cli
