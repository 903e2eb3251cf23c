# Turns lines like `"people": e7fb,` into a C++ table sorted by name.
file(STRINGS ${NAMES} lines REGEX "^[ \t]*\"[a-z0-9_]+\": *[0-9a-f]+")
set(rows)
foreach(line IN LISTS lines)
  string(REGEX MATCH "\"([a-z0-9_]+)\": *([0-9a-f]+)" ignored "${line}")
  list(APPEND rows "${CMAKE_MATCH_1}=${CMAKE_MATCH_2}")
endforeach()
list(TRANSFORM rows REPLACE "^(.*)=(.*)$" "    {\"\\1\", 0x\\2},")
list(SORT rows COMPARE STRING)
list(LENGTH rows count)
string(REPLACE ";" "\n" body "${rows}")
file(WRITE ${OUTPUT} "// Generated from the icon font's list of names.
#include \"iconglyphs.h\"

namespace nuanyang::ui {

const IconGlyph iconTable[] = {
${body}
};
const std::size_t iconTableSize = ${count};

}  // namespace nuanyang::ui
")
