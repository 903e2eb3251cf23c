# Run by nuanyang_embed(): writes a source file that holds INPUT as bytes and returns them from
# FUNCTION.
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
string(REGEX MATCH "^(.*)::([^:]+)$" matched "${FUNCTION}")
set(namespace ${CMAKE_MATCH_1})
set(name ${CMAKE_MATCH_2})
file(WRITE ${OUTPUT} "#include <string_view>
namespace ${namespace} {
std::string_view ${name}();
std::string_view ${name}() {
    static constexpr char text[] = {${bytes}'\\0'};
    return {text, sizeof text - 1};
}
}  // namespace ${namespace}
")
