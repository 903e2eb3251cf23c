#pragma once

#include <string>
#include <vector>

#include "sdk/base/language.h"

namespace nuanyang::core::cli {

/// A word that follows a verb in its place.
struct ArgumentSpec {
    std::string name;  ///< in capitals: `FILE`
    bool required = true;
    bool many = false;  ///< takes all the words that are left; the last one only
};

/// `--name`, or `--name VALUE` where `value` is not empty.
struct OptionSpec {
    std::string name;
    std::string value;
    bool required = false;
    bool many = false;
    LocalizedText summary;
};

/// A verb as it is declared: what help and checks are made of, without loading anything.
struct VerbSpec {
    std::string name;  ///< without the group: `unit add`; empty where the group is the verb
    LocalizedText summary;
    std::string privilege;
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;
};

/// The verbs that share their first word.
struct VerbGroup {
    std::string id;
    LocalizedText title;
    std::vector<VerbSpec> verbs;
};

}  // namespace nuanyang::core::cli
