#include "registry/domain/import/headcontext.h"

#include <algorithm>

#include "registry/domain/import/celltext.h"

namespace nuanyang::registry::imports {

namespace {

using Kind = Meaning::Kind;

constexpr int guessed = 60;

void change(Column& column, Meaning meaning) {
    column.meaning = std::move(meaning);
    column.confidence = std::min(column.confidence, guessed);
}

bool isOwnPhone(const Column& column) {
    return column.meaning.kind == Kind::Channel && column.meaning.owner == "self";
}

bool isPlainPhone(const Column& column) {
    const std::string text = dense(column.heading);
    return isOwnPhone(column) && column.group.empty() &&
           (text == "电话" || text == "联系电话" || text == "联系方式" || text == "手机" ||
            text == "手机号" || text == "手机号码" || text == "电话号码" || text == "联系号码");
}

/// How many columns make a block, where the headings are one block several times over: a list that
/// was folded to save paper. 0 where they are not.
std::size_t blockOf(const std::vector<Column>& columns) {
    for (std::size_t width = 2; width * 2 <= columns.size(); ++width) {
        bool repeats = columns.size() % width == 0;
        for (std::size_t i = width; repeats && i < columns.size(); ++i) {
            repeats = dense(columns[i].heading) == dense(columns[i - width].heading) &&
                      columns[i].group == columns[i - width].group;
        }
        if (repeats) {
            return width;
        }
    }
    return 0;
}

/// A second name is that of a relative; so is what follows it. Of a folded list only the first
/// block is read: the others are other people, and nobody else's relatives.
void settleNames(std::vector<Column>& columns) {
    bool seen = false;
    const std::size_t block = blockOf(columns);
    for (std::size_t i = block; block != 0 && i < columns.size(); ++i) {
        columns[i].meaning = {};
        columns[i].confidence = 0;
    }
    for (Column& column : columns) {
        if (!column.meaning.isField(Field::Name)) {
            continue;
        }
        if (seen) {
            change(column, Meaning::of(Kind::RelativeName, "relative"));
        }
        seen = true;
    }
}

void settleRelations(std::vector<Column>& columns) {
    std::string owner;
    for (Column& column : columns) {
        if (column.meaning.isAboutOthers() && !column.meaning.owner.empty()) {
            owner = column.meaning.owner;
        }
        const bool bare = dense(column.heading) == "关系" ||
                          dense(column.heading) == "与本人关系" ||
                          dense(column.heading) == "称谓" || dense(column.heading) == "与其关系" ||
                          dense(column.heading) == "与本人的关系";
        if (bare && column.group.empty()) {
            column.meaning = Meaning::of(Kind::Relation, owner.empty() ? "relative" : owner);
            column.confidence = 85;
        }
    }
}

void settlePhones(std::vector<Column>& columns) {
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const Column& before = columns[i - 1];
        const bool afterOther =
            (before.meaning.kind == Kind::RelativeName || before.meaning.kind == Kind::Relation) &&
            before.meaning.isAboutOthers();
        if (afterOther && isPlainPhone(columns[i])) {
            change(columns[i], Meaning::of(Kind::Channel, before.meaning.owner));
        }
    }
}

/// 编号 beside 序号 numbers people, not lines.
void settleNumbers(std::vector<Column>& columns) {
    const bool hasStaffNo = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
        return column.meaning.isField(Field::StaffNo);
    });
    bool seen = false;
    for (Column& column : columns) {
        if (column.meaning.kind != Kind::Sequence) {
            continue;
        }
        if (seen && !hasStaffNo && dense(column.heading) == "编号") {
            change(column, Meaning::of(Field::StaffNo));
        }
        seen = true;
    }
}

/// Of two units the second is where somebody worked: 单位, 部门.
void settleUnits(std::vector<Column>& columns) {
    bool seen = false;
    for (Column& column : columns) {
        if (!column.meaning.isField(Field::Unit)) {
            continue;
        }
        if (seen) {
            change(column, Meaning::of(Field::OriginalUnit));
        }
        seen = true;
    }
}

}  // namespace

void settleByNeighbours(std::vector<Column>& columns) {
    settleNames(columns);
    settleRelations(columns);
    settlePhones(columns);
    settleNumbers(columns);
    settleUnits(columns);
}

}  // namespace nuanyang::registry::imports
