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
  nuanyang_quiet_generated(${target})
endfunction()

# The QML compiler's output shadows names and more; our warnings are for what we write.
function(nuanyang_quiet_generated target)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "/qmlcache/|_qmltyperegistrations\\.cpp$|/qrc_")
  set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
endfunction()
