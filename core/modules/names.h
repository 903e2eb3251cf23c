#pragma once

#include "core/modules/strictreader.h"

namespace nuanyang::core::modules::names {

// What the names in a manifest look like.
extern const TextFormat anyText;
extern const TextFormat moduleId;       ///< registry
extern const TextFormat version;        ///< 0.1.0
extern const TextFormat versionRange;   ///< >=0.1 <1
extern const TextFormat qtVersion;      ///< 6.4
extern const TextFormat cppNamespace;   ///< nuanyang::registry
extern const TextFormat qmlUri;         ///< Nuanyang.Registry
extern const TextFormat serviceId;      ///< registry.PersonDirectory/1
extern const TextFormat dottedId;       ///< registry.person.edit
extern const TextFormat roleId;         ///< unit-clerk
extern const TextFormat sqlName;        ///< registry_person
extern const TextFormat sqlWord;        ///< unit_id
extern const TextFormat qmlFile;        ///< PeoplePage.qml
extern const TextFormat identifier;     ///< people
extern const TextFormat verbName;       ///< unit add
extern const TextFormat argumentName;   ///< NAME
extern const TextFormat optionName;     ///< on-duty
extern const TextFormat packageFile;    ///< policy/rules.json
extern const TextFormat mediaType;      ///< application/pdf
extern const TextFormat fileExtension;  ///< xlsx
extern const TextFormat shortcut;       ///< Ctrl+1
extern const TextFormat cardSize;       ///< medium
extern const TextFormat interval;       ///< day

}  // namespace nuanyang::core::modules::names
