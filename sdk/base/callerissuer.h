#pragma once

#include <memory>
#include <utility>

#include "sdk/base/caller.h"

namespace nuanyang {

/// The one place where a Caller is made. For the host alone (and the test kit): a module that uses
/// it is refused at review, since it would speak for somebody who never signed in.
class CallerIssuer {
public:
    static Caller issue(Caller::Facts facts) {
        return Caller(std::make_shared<const Caller::Facts>(std::move(facts)));
    }
};

}  // namespace nuanyang
