#include "core/modules/contributionreader.h"

#include <algorithm>
#include <array>

#include "core/modules/names.h"

namespace nuanyang::core::modules {

namespace {

/// A key whose value is a text, what it looks like, and where it goes.
struct TextKey {
    std::string_view key;
    const TextFormat* format;
    std::string Contribution::*field;
};

const std::array<TextKey, 10> textKeys{{
    {"icon", &names::anyText, &Contribution::icon},
    {"page", &names::qmlFile, &Contribution::page},
    {"section", &names::identifier, &Contribution::section},
    {"size", &names::cardSize, &Contribution::size},
    {"shortcut", &names::shortcut, &Contribution::shortcut},
    {"opens", &names::dottedId, &Contribution::opens},
    {"privilege", &names::dottedId, &Contribution::privilege},
    {"mediaType", &names::mediaType, &Contribution::mediaType},
    {"file", &names::packageFile, &Contribution::file},
    {"every", &names::interval, &Contribution::every},
}};

/// What one kind of contribution consists of, besides `id` and `order`.
struct Shape {
    ContributionKind kind;
    bool titled;  ///< has a required title, and may have a summary
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

const std::vector<Shape>& shapes() {
    using Kind = ContributionKind;
    static const std::vector<Shape> all{
        {Kind::View, true, {"page"}, {"icon", "section", "shortcut", "privilege"}},
        {Kind::PersonTab, true, {"page"}, {"icon", "privilege"}},
        {Kind::DashboardCard, true, {"page"}, {"icon", "size", "opens", "privilege"}},
        {Kind::SearchProvider, true, {}, {"icon", "privilege"}},
        {Kind::Command, true, {}, {"icon", "shortcut", "opens", "parameters", "privilege"}},
        {Kind::SettingsPage, true, {"page"}, {"icon", "section", "privilege"}},
        {Kind::Importer, true, {"extensions"}, {"icon", "opens", "privilege"}},
        {Kind::Document, true, {"mediaType"}, {"icon", "opens", "privilege"}},
        {Kind::ScheduledTask, true, {"every"}, {}},
        {Kind::SampleData, false, {}, {}},
        {Kind::PolicyRules, false, {"file"}, {}},
        {Kind::Fact, true, {}, {}},
    };
    return all;
}

const Shape& shapeOf(ContributionKind kind) {
    return *std::find_if(shapes().begin(), shapes().end(),
                         [kind](const Shape& shape) { return shape.kind == kind; });
}

bool has(const std::vector<std::string_view>& keys, std::string_view key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void refuseForeignKeys(StrictReader& reader, const SourceValue& source, const Shape& shape) {
    for (const SourceMember& member : source.members) {
        const bool known = member.key == "id" || member.key == "order" ||
                           (shape.titled && (member.key == "title" || member.key == "summary")) ||
                           has(shape.required, member.key) || has(shape.optional, member.key);
        if (!known) {
            reader.refuse(member.line,
                          invalidInput("module.manifest.unknownKey").with("key", member.key));
        }
    }
}

/// Texts, whole numbers, true and false, by name.
Json readParameters(StrictReader& reader, const SourceValue& source) {
    Json parameters = Json::object();
    const SourceValue* given = reader.object(source, "parameters");
    if (!given) {
        return parameters;
    }
    if (!source.find("opens")) {
        reader.refuse(given->line, invalidInput("module.manifest.missingKey").with("key", "opens"));
    }
    for (const auto& [key, line, value] : given->members) {
        if (value.type == SourceValue::Type::Boolean) {
            parameters[key] = value.integer != 0;
        } else if (value.type == SourceValue::Type::Integer) {
            parameters[key] = value.integer;
        } else {
            parameters[key] = reader.text(*given, key, Need::Required, names::anyText);
        }
    }
    return parameters;
}

Contribution readContribution(StrictReader& reader, const SourceValue& source, const Shape& shape) {
    refuseForeignKeys(reader, source, shape);
    Contribution contribution;
    contribution.kind = shape.kind;
    contribution.line = source.line;
    contribution.id = reader.text(source, "id", Need::Required, names::dottedId);
    contribution.order = reader.integer(source, "order", Need::Optional);
    if (shape.titled) {
        contribution.title = reader.localized(source, "title", Need::Required);
        contribution.summary = reader.localized(source, "summary", Need::Optional);
    }
    for (const TextKey& each : textKeys) {
        const bool required = has(shape.required, each.key);
        if (required || has(shape.optional, each.key)) {
            contribution.*each.field = reader.text(
                source, each.key, required ? Need::Required : Need::Optional, *each.format);
        }
    }
    if (has(shape.optional, "parameters")) {
        contribution.parameters = readParameters(reader, source);
    }
    contribution.extensions = reader.texts(source, "extensions", names::fileExtension);
    return contribution;
}

VerbArgument readArgument(StrictReader& reader, const SourceValue& source) {
    reader.onlyKeys(source, {"name", "summary", "required", "many"});
    return {reader.text(source, "name", Need::Required, names::argumentName),
            reader.localized(source, "summary", Need::Optional), reader.flag(source, "required"),
            reader.flag(source, "many")};
}

VerbOption readOption(StrictReader& reader, const SourceValue& source) {
    reader.onlyKeys(source, {"name", "value", "summary", "required", "many"});
    return {reader.text(source, "name", Need::Required, names::optionName),
            reader.text(source, "value", Need::Optional, names::anyText),
            reader.localized(source, "summary", Need::Optional), reader.flag(source, "required"),
            reader.flag(source, "many")};
}

Verb readVerb(StrictReader& reader, const SourceValue& source) {
    reader.onlyKeys(source, {"name", "summary", "privilege", "arguments", "options"});
    Verb verb;
    verb.line = source.line;
    verb.name = reader.text(source, "name", Need::Required, names::verbName);
    verb.summary = reader.localized(source, "summary", Need::Required);
    verb.privilege = reader.text(source, "privilege", Need::Optional, names::dottedId);
    reader.each(source, "arguments", [&](const SourceValue& item) {
        verb.arguments.push_back(readArgument(reader, item));
    });
    reader.each(source, "options",
                [&](const SourceValue& item) { verb.options.push_back(readOption(reader, item)); });
    return verb;
}

}  // namespace

void readContributions(StrictReader& reader, const SourceValue& contributions, Manifest& manifest) {
    for (const SourceMember& member : contributions.members) {
        if (member.key == "verbs") {
            reader.each(contributions, member.key, [&](const SourceValue& item) {
                manifest.verbs.push_back(readVerb(reader, item));
            });
            continue;
        }
        const auto kind = parseContributionKind(member.key);
        if (!kind) {
            reader.refuse(
                member.line,
                invalidInput("module.manifest.unknownContribution").with("kind", member.key));
            return;
        }
        reader.each(contributions, member.key, [&](const SourceValue& item) {
            manifest.contributions.push_back(readContribution(reader, item, shapeOf(*kind)));
        });
    }
}

}  // namespace nuanyang::core::modules
