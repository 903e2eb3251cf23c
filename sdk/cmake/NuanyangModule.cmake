# nuanyang_add_module(): the one call in a module's CMakeLists.txt, inside this tree and, with
# find_package(NuanyangSdk), outside of it.
#
#   nuanyang_add_module([CLASS ShiftsModule] [LIBRARIES target…])
#
# Everything else follows from module.json and from where the files lie:
#   api/ domain/ usecases/ storage/ policy/  *.cpp → <id>_core, a static library without Qt, which
#                                            the module links and tests may link too
#   views/ *.h *.cpp *.qml *.js              → the QML module of the manifest's `qml`
#   <id>module.h, <id>*.cpp                  → <namespace>::<Id>Module (or CLASS), the entry, and
#                                            the rest of the wiring
#   i18n/*.ts                                → :/nuanyang/i18n/<id>/
#   storage/migrations/sqlite/*.sql          → migrations/ of the package
#   storage/views/*.sql                      → views/ of the package
#   messages.json                            → messages.json of the package
# The package lands in ${NUANYANG_MODULES_DIR}/<id>/<version>/ with its checksums.json, and is
# installed as it stands there. Targets: <id> (the library), <id>_core, <id>_package.
include_guard()
include(NuanyangQml)

set(NUANYANG_MODULE_TEMPLATES ${CMAKE_CURRENT_LIST_DIR})
if(NOT NUANYANG_MODULES_DIR)
  set(NUANYANG_MODULES_DIR ${CMAKE_BINARY_DIR}/modules)
endif()
if(NOT QT_QML_OUTPUT_DIRECTORY)
  set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)
endif()

function(nuanyang_add_module)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CLASS" "LIBRARIES")
  set(folder ${CMAKE_CURRENT_SOURCE_DIR})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/module.json)
  file(READ ${folder}/module.json manifest)
  nuanyang_manifest_value(id REQUIRED id)
  nuanyang_manifest_value(version REQUIRED version)
  nuanyang_manifest_value(abi REQUIRED sdkAbi)
  nuanyang_manifest_value(library REQUIRED library)
  nuanyang_manifest_value(namespace REQUIRED namespace)
  nuanyang_manifest_value(uri OPTIONAL qml 0)
  if(NOT library STREQUAL "lib${id}.so")
    message(FATAL_ERROR "${folder}/module.json: library is '${library}', not 'lib${id}.so'")
  endif()
  if(NOT arg_CLASS)
    string(SUBSTRING ${id} 0 1 initial)
    string(TOUPPER ${initial} initial)
    string(SUBSTRING ${id} 1 -1 rest)
    set(arg_CLASS ${initial}${rest}Module)
  endif()

  nuanyang_module_core(${id} "${arg_LIBRARIES}")
  nuanyang_module_library(${id} "${uri}")
  nuanyang_module_entry(${id} ${version} ${abi} ${namespace} ${arg_CLASS})
  nuanyang_module_package(${id} ${version})
endfunction()

# nuanyang_link_module(test id): a test gets the code of the whole module, view-models and QML
# included, without loading a library.
function(nuanyang_link_module test id)
  target_sources(${test} PRIVATE $<TARGET_OBJECTS:${id}>)
  target_include_directories(${test} PRIVATE $<TARGET_PROPERTY:${id},INCLUDE_DIRECTORIES>)
  target_link_libraries(${test} PRIVATE $<TARGET_PROPERTY:${id},LINK_LIBRARIES>)
endfunction()

# Reads one value of the manifest into `variable`, empty where an OPTIONAL one is absent.
macro(nuanyang_manifest_value variable need)
  string(JSON ${variable} ERROR_VARIABLE failure GET "${manifest}" ${ARGN})
  if(failure)
    if("${need}" STREQUAL "REQUIRED")
      message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/module.json: ${failure}")
    endif()
    set(${variable} "")
  endif()
endmacro()

# The module's code below its views. No Qt is on its path: an include of it does not compile.
function(nuanyang_module_core id libraries)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    api/*.cpp domain/*.cpp usecases/*.cpp storage/*.cpp policy/*.cpp)
  set(library ${id}_core)
  if(sources)
    add_library(${library} STATIC ${sources})
    set(visibility PUBLIC)
    nuanyang_module_compile(${library})
  else()
    add_library(${library} INTERFACE)
    set(visibility INTERFACE)
  endif()
  # #include "<id>/domain/….h", whatever the folder's own name is.
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME name)
  if(name STREQUAL id)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH include)
  else()
    set(include ${CMAKE_CURRENT_BINARY_DIR}/include)
    file(MAKE_DIRECTORY ${include})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include}/${id} SYMBOLIC)
  endif()
  target_include_directories(${library} ${visibility} ${include})
  target_link_libraries(${library} ${visibility} Nuanyang::Sdk ${libraries})
endfunction()

function(nuanyang_module_library id uri)
  file(GLOB wiring CONFIGURE_DEPENDS ${id}*.cpp)
  add_library(${id} MODULE ${wiring} ${id}module.h)
  nuanyang_module_compile(${id})
  target_link_libraries(${id} PRIVATE ${id}_core)
  target_link_options(${id} PRIVATE -Wl,-z,defs -Wl,-z,nodelete -Wl,-z,relro,-z,now)
  if(NOT uri)
    return()
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
    views/*.h views/*.cpp)
  file(GLOB_RECURSE pages CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
    views/*.qml views/*.js)
  foreach(page ${pages})
    cmake_path(GET page FILENAME name)
    set_source_files_properties(${page} PROPERTIES QT_RESOURCE_ALIAS ${name})
  endforeach()
  string(REPLACE "." "/" path ${uri})
  nuanyang_add_qml(${id}
    URI ${uri}
    SOURCES ${sources}
    QML_FILES ${pages}
    DEPENDENCIES Nuanyang.Ui
    OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${path}
    IMPORT_PATH ${NUANYANG_SDK_QML_DIR})
  # The generated type registration includes <file.h>.
  target_include_directories(${id} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/views)
  target_link_libraries(${id} PRIVATE Nuanyang::Ui Qt6::Quick)
  nuanyang_module_translations(${id})
endfunction()

function(nuanyang_module_translations id)
  file(GLOB translations CONFIGURE_DEPENDS i18n/*.ts)
  if(translations)
    qt_add_translations(${id}
      TS_FILES ${translations}
      RESOURCE_PREFIX /nuanyang/i18n/${id}
      LUPDATE_OPTIONS -no-obsolete)
  endif()
endfunction()

# Nothing leaves a module but its entry: an inline static shared by two modules is a crash.
function(nuanyang_module_compile target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    POSITION_INDEPENDENT_CODE ON)
endfunction()

# What the loader finds: the descriptor, made from the manifest.
function(nuanyang_module_entry id version abi namespace class)
  file(SHA256 ${CMAKE_CURRENT_SOURCE_DIR}/module.json hash)
  set(entry ${CMAKE_CURRENT_BINARY_DIR}/${id}entry.cpp)
  configure_file(${NUANYANG_MODULE_TEMPLATES}/moduleentry.cpp.in ${entry} @ONLY)
  target_sources(${id} PRIVATE ${entry})
endfunction()

function(nuanyang_module_package id version)
  set(package ${NUANYANG_MODULES_DIR}/${id}/${version})
  # The host has loaded what a module links before it loads the module, so that no path is needed;
  # and without one the installed library is the same, byte for byte, as its checksum says.
  set_target_properties(${id} PROPERTIES
    PREFIX lib OUTPUT_NAME ${id} SUFFIX .so
    LIBRARY_OUTPUT_DIRECTORY ${package}
    BUILD_WITH_INSTALL_RPATH ON
    INSTALL_RPATH "")
  file(GLOB parts CONFIGURE_DEPENDS
    module.json messages.json storage/migrations/sqlite/*.sql storage/views/*.sql)
  add_custom_command(
    OUTPUT ${package}/checksums.json
    COMMAND ${CMAKE_COMMAND} -D SOURCE=${CMAKE_CURRENT_SOURCE_DIR} -D PACKAGE=${package}
      -P ${NUANYANG_MODULE_TEMPLATES}/packagemodule.cmake
    DEPENDS ${id} ${parts} ${NUANYANG_MODULE_TEMPLATES}/packagemodule.cmake
    COMMENT "Packaging module ${id} ${version}"
    VERBATIM)
  add_custom_target(${id}_package ALL DEPENDS ${package}/checksums.json)
  set_property(GLOBAL APPEND PROPERTY NUANYANG_MODULE_PACKAGES ${id}_package)
  install(DIRECTORY ${package}/ DESTINATION lib/nuanyang/modules/${id}/${version} COMPONENT Modules)
  if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/api)
    install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/api/
      DESTINATION include/nuanyang/${id}/api COMPONENT Sdk FILES_MATCHING PATTERN "*.h")
  endif()
endfunction()
