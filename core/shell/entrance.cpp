#include "core/shell/entrance.h"

#include <utility>

namespace nuanyang::core::shell {

namespace {

/// Takes the value, or notes the first error that there was.
template <class T>
T valueOr(Result<T> result, T otherwise, std::optional<Error>& trouble) {
    if (result) {
        return std::move(*result);
    }
    if (!trouble) {
        trouble = std::move(result).error();
    }
    return otherwise;
}

}  // namespace

Entrance enter(Host& host) {
    Entrance entrance;
    entrance.asksForPassword = valueOr(host.asksForPassword(), true, entrance.trouble);
    if (entrance.asksForPassword) {
        return entrance;
    }
    const auto owner = host.signIn(std::nullopt, std::nullopt);
    if (!owner) {
        entrance.asksForPassword = true;
        entrance.trouble = owner.error();
        return entrance;
    }
    return enterAs(host, *owner, Language::Chinese);
}

Entrance enterAs(Host& host, const Caller& caller, Language language) {
    Entrance entrance;
    entrance.caller = caller;
    if (const auto started = host.startModules(); !started) {
        entrance.trouble = started.error();
    }
    const Call call(caller, "shell.enter", host.today(), language);
    entrance.empty = valueOr(host.isEmpty(call), false, entrance.trouble);
    return entrance;
}

}  // namespace nuanyang::core::shell
