#include "registry/domain/import/updating.h"

#include <algorithm>

#include "registry/domain/textlist.h"
#include "sdk/base/partialdate.h"

namespace nuanyang::registry::imports {

namespace {

bool isFromFile(const std::string& origin) {
    return origin == "sample" || origin.substr(0, 7) == "import:";
}

/// A date that is known in part and can be the other one, and is not more precise than it.
bool saysNoMore(const std::string& read, const std::string& known) {
    return read.size() <= known.size() && known.compare(0, read.size(), read) == 0;
}

std::string joined(const std::vector<std::string>& known, const std::vector<std::string>& read) {
    std::vector<std::string> all = known;
    for (const std::string& each : read) {
        if (std::find(all.begin(), all.end(), each) == all.end()) {
            all.push_back(each);
        }
    }
    return join(all, ",");
}

Finding ask(const FieldSpec& spec, const std::string& known, const std::string& read) {
    return {Severity::Question,
            conflict("registry.import.value.differs")
                .with("field", std::string(spec.key))
                .with("known", masked(spec, known))
                .with("read", masked(spec, read)),
            {known, read}};
}

std::optional<FieldUpdate> updateOf(const FieldSpec& spec, const std::string& known,
                                    const std::string& read, const OriginOf& originOf) {
    if (read.empty() || read == known) {
        return std::nullopt;
    }
    if (known.empty()) {
        return FieldUpdate{spec.field, read, {}};
    }
    if (spec.shape == Shape::Date) {
        if (saysNoMore(read, known)) {
            return std::nullopt;
        }
        if (saysNoMore(known, read)) {
            return FieldUpdate{spec.field, read, {}};
        }
    }
    const bool mayChange = spec.holds == Holds::FromDay;
    if (mayChange && isFromFile(originOf(spec.field))) {
        return FieldUpdate{spec.field, read, {}};
    }
    return FieldUpdate{spec.field, {}, ask(spec, known, read)};
}

std::optional<FieldUpdate> updateOfSet(const FieldSpec& spec, const PersonRecord& known,
                                       const std::string& read) {
    std::string all = joined(known.set(spec.field), splitList(read));
    if (all == join(known.set(spec.field), ",")) {
        return std::nullopt;
    }
    return FieldUpdate{spec.field, std::move(all), {}};
}

}  // namespace

std::vector<FieldUpdate> decide(const PersonRecord& known, const FieldValues& read,
                                const OriginOf& originOf) {
    std::vector<FieldUpdate> updates;
    for (const auto& [field, value] : read) {
        const FieldSpec& spec = specOf(field);
        auto update = spec.isSet() ? updateOfSet(spec, known, value)
                                   : updateOf(spec, known.text(field), value, originOf);
        if (update) {
            updates.push_back(std::move(*update));
        }
    }
    return updates;
}

}  // namespace nuanyang::registry::imports
