#include "registry/storage/importjson.h"

#include <utility>

#include "sdk/base/json.h"

namespace nuanyang::registry::storage {

namespace {

using Kind = TableCell::Kind;

constexpr std::pair<Kind, std::string_view> kinds[] = {
    {Kind::Text, "text"},       {Kind::Number, "number"}, {Kind::Date, "date"},
    {Kind::Boolean, "boolean"}, {Kind::Error, "error"},
};

std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Json> parsed(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        return corrupt("registry.import.unreadable", std::string(text.substr(0, 100)));
    }
    return json;
}

/// Calls `read` with what `text` holds; a type that does not fit is damage like any other.
template <class T, class Read>
Result<T> readJson(std::string_view text, Read read) {
    const Json json = NY_TRY(parsed(text));
    try {
        return read(json);
    } catch (const Json::exception& wrong) {
        return corrupt("registry.import.unreadable", wrong.what());
    }
}

Json cellToJson(const TableCell& cell) {
    for (const auto& [kind, word] : kinds) {
        if (cell.kind == kind) {
            return kind == Kind::Text ? Json(cell.text) : Json::array({word, cell.text});
        }
    }
    return nullptr;
}

TableCell cellFromJson(const Json& json) {
    if (json.is_null()) {
        return {};
    }
    if (json.is_string()) {
        return {Kind::Text, json.get<std::string>()};
    }
    for (const auto& [kind, word] : kinds) {
        if (json.at(0) == word) {
            return {kind, json.at(1).get<std::string>()};
        }
    }
    return {Kind::Text, json.at(1).get<std::string>()};
}

Json columnToJson(const imports::Column& column) {
    return Json{{"index", column.index},
                {"heading", column.heading},
                {"group", column.group},
                {"meaning", column.meaning.key()},
                {"confidence", column.confidence}};
}

imports::Column columnFromJson(const Json& json) {
    return {
        json.at("index").get<std::size_t>(), json.at("heading").get<std::string>(),
        json.at("group").get<std::string>(),
        imports::Meaning::parse(json.at("meaning").get<std::string>()).value_or(imports::Meaning{}),
        json.at("confidence").get<int>()};
}

SheetHead headFromJson(const Json& json) {
    SheetHead head{json.at("fromRow").get<std::int64_t>(), json.at("title").get<std::string>(), {}};
    for (const Json& column : json.at("columns")) {
        head.columns.push_back(columnFromJson(column));
    }
    return head;
}

}  // namespace

std::string cellsToText(const std::vector<TableCell>& cells) {
    Json json = Json::array();
    for (const TableCell& cell : cells) {
        json.push_back(cellToJson(cell));
    }
    return dumped(json);
}

Result<std::vector<TableCell>> cellsFromText(std::string_view text) {
    return readJson<std::vector<TableCell>>(text, [](const Json& json) {
        std::vector<TableCell> cells;
        for (const Json& cell : json) {
            cells.push_back(cellFromJson(cell));
        }
        return cells;
    });
}

std::string headsToText(const std::vector<SheetHead>& heads) {
    Json json = Json::array();
    for (const SheetHead& head : heads) {
        Json columns = Json::array();
        for (const imports::Column& column : head.columns) {
            columns.push_back(columnToJson(column));
        }
        json.push_back({{"fromRow", head.fromRow}, {"title", head.title}, {"columns", columns}});
    }
    return dumped(json);
}

Result<std::vector<SheetHead>> headsFromText(std::string_view text) {
    return readJson<std::vector<SheetHead>>(text, [](const Json& json) {
        std::vector<SheetHead> heads;
        for (const Json& head : json) {
            heads.push_back(headFromJson(head));
        }
        return heads;
    });
}

std::string changesToText(const FieldChanges& changes) {
    Json json = Json::object();
    for (const auto& [field, values] : changes) {
        json[std::string(specOf(field).key)] = Json::array({values.first, values.second});
    }
    return dumped(json);
}

Result<FieldChanges> changesFromText(std::string_view text) {
    return readJson<FieldChanges>(text, [](const Json& json) {
        FieldChanges changes;
        for (const auto& [key, values] : json.items()) {
            if (const FieldSpec* spec = findField(key)) {
                changes.emplace(spec->field, std::pair(values.at(0).get<std::string>(),
                                                       values.at(1).get<std::string>()));
            }
        }
        return changes;
    });
}

std::string argumentsToText(const Error& error) {
    return dumped(Json(error.arguments));
}

Result<std::map<std::string, std::string>> argumentsFromText(std::string_view text) {
    using Arguments = std::map<std::string, std::string>;
    return readJson<Arguments>(text, [](const Json& json) { return json.get<Arguments>(); });
}

std::string choicesToText(const std::vector<std::string>& choices) {
    return dumped(Json(choices));
}

Result<std::vector<std::string>> choicesFromText(std::string_view text) {
    return readJson<std::vector<std::string>>(
        text, [](const Json& json) { return json.get<std::vector<std::string>>(); });
}

}  // namespace nuanyang::registry::storage
