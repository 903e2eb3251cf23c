#pragma once

#include "core/modules/strictreader.h"

namespace nuanyang::core::modules::names {

// What the names in a manifest look like.
extern const TextFormat anyText;
extern const TextFormat moduleId;       ///< notes
extern const TextFormat version;        ///< 0.1.0
extern const TextFormat versionRange;   ///< >=0.1 <1
extern const TextFormat qtVersion;      ///< 6.4
extern const TextFormat cppNamespace;   ///< nuanyang::notes
extern const TextFormat qmlUri;         ///< Nuanyang.Notes
extern const TextFormat serviceId;      ///< notes.Board/1
extern const TextFormat dottedId;       ///< notes.entry.edit
extern const TextFormat roleId;         ///< unit-clerk
extern const TextFormat sqlName;        ///< notes_entry
extern const TextFormat sqlWord;        ///< unit_id
extern const TextFormat qmlFile;        ///< NotesPage.qml
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
