# QML in a library of ours: qt_add_qml_module with what every one of them needs.
include_guard()

# nuanyang_add_qml(<target> URI <uri> [SOURCES …] [QML_FILES …] [further arguments of
# qt_add_qml_module]): a library's QML types and files under :/nuanyang/qml, compiled ahead of time.
function(nuanyang_add_qml target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDENCIES")
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  qt_add_qml_module(${target}
    VERSION 1.0
    NO_PLUGIN
    RESOURCE_PREFIX /nuanyang/qml
    IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
    DEPENDENCIES QtQuick ${arg_DEPENDENCIES} # colours and fonts as types come from there
    ${arg_UNPARSED_ARGUMENTS}
  )
  nuanyang_join_compiled_qml(${target})
  nuanyang_quiet_generated(${target})
endfunction()

# The output of the rcc and of the type registration warns: our warnings are for what we write.
function(nuanyang_quiet_generated target)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "_qmltyperegistrations\\.cpp$|/qrc_|qmlcache_loader\\.cpp$")
  set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
endfunction()

# The QML compiler writes a C++ file for each QML file, nearly all of whose cost is the headers of
# Qt: they are compiled several at once. What we write ourselves stays by itself.
function(nuanyang_join_compiled_qml target)
  get_target_property(all ${target} SOURCES)
  set(compiled ${all})
  list(FILTER compiled INCLUDE REGEX "/qmlcache/.*_(qml|js|mjs)\\.cpp$")
  list(FILTER all EXCLUDE REGEX "/qmlcache/.*_(qml|js|mjs)\\.cpp$")
  set_source_files_properties(${all} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set(quiet "")
  foreach(warning shadow unused-parameter unused-variable unused-but-set-variable pedantic)
    string(APPEND quiet "#pragma GCC diagnostic ignored \"-W${warning}\"\n")
  endforeach()
  set_target_properties(${target} PROPERTIES
    UNITY_BUILD ON
    UNITY_BUILD_MODE BATCH
    UNITY_BUILD_BATCH_SIZE 10
    UNITY_BUILD_CODE_BEFORE_INCLUDE "${quiet}")
endfunction()
