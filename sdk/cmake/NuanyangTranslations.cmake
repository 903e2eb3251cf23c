# Text in other languages: .ts beside the sources, .qm in the resources of the library.
include_guard()

# nuanyang_add_translations(<target> TS_FILES <file>…): each NAME.ts is built into the target as
# :/nuanyang/i18n/<target>/NAME.qm. The target update_translations brings every .ts up to date with
# the texts in the folder of the calling CMakeLists.txt.
function(nuanyang_add_translations target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "TS_FILES")
  list(TRANSFORM arg_TS_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ REGEX "^[^/]")
  qt_add_lrelease(${target} TS_FILES ${arg_TS_FILES} QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(${target} ${target}_translations
    PREFIX /nuanyang/i18n/${target}
    BASE ${CMAKE_CURRENT_BINARY_DIR}
    FILES ${qm_files})
  nuanyang_quiet_generated(${target})

  add_custom_target(${target}_lupdate
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${CMAKE_SOURCE_DIR}
      ${CMAKE_CURRENT_SOURCE_DIR} -ts ${arg_TS_FILES}
    VERBATIM)
  if(NOT TARGET update_translations)
    add_custom_target(update_translations)
  endif()
  add_dependencies(update_translations ${target}_lupdate)
endfunction()
