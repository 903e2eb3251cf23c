# What `cmake --install` adds to the executables and the modules: the SDK, for modules made outside
# of this tree. Every path in it is relative, so that the installed tree can be moved anywhere.
include_guard()
include(CMakePackageConfigHelpers)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/NuanyangSdk)
set(qml ${CMAKE_INSTALL_DATADIR}/nuanyang/qml)
set(headers ${CMAKE_INSTALL_INCLUDEDIR}/nuanyang)

set_target_properties(nuanyang_sdk PROPERTIES EXPORT_NAME Sdk)
set_target_properties(nuanyang_ui PROPERTIES EXPORT_NAME Ui)
install(TARGETS nuanyang_sdk nuanyang_ui EXPORT NuanyangSdkTargets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  INCLUDES DESTINATION ${headers})
install(EXPORT NuanyangSdkTargets NAMESPACE Nuanyang:: DESTINATION ${package})

# Headers, reached as they are inside the tree.
install(DIRECTORY sdk/ DESTINATION ${headers}/sdk
  FILES_MATCHING PATTERN "*.h" PATTERN cmake EXCLUDE)

install(FILES sdk/schema/module.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/nuanyang/schema)

# What qmllint and the QML compiler need to know about the shared controls.
file(GLOB_RECURSE controls CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/qml/Nuanyang/Ui
  qml/Nuanyang/Ui/*.qml)
foreach(file ${controls})
  get_filename_component(folder ${file} DIRECTORY)
  install(FILES qml/Nuanyang/Ui/${file} DESTINATION ${qml}/Nuanyang/Ui/${folder})
endforeach()
install(FILES
    ${QT_QML_OUTPUT_DIRECTORY}/Nuanyang/Ui/qmldir
    ${QT_QML_OUTPUT_DIRECTORY}/Nuanyang/Ui/nuanyang_ui.qmltypes
  DESTINATION ${qml}/Nuanyang/Ui)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/NuanyangSdkConfig.cmake.in
  ${CMAKE_BINARY_DIR}/NuanyangSdkConfig.cmake
  INSTALL_DESTINATION ${package} PATH_VARS qml)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/NuanyangSdkConfigVersion.cmake
  COMPATIBILITY SameMajorVersion)
install(FILES
    ${CMAKE_BINARY_DIR}/NuanyangSdkConfig.cmake
    ${CMAKE_BINARY_DIR}/NuanyangSdkConfigVersion.cmake
    ${CMAKE_CURRENT_LIST_DIR}/NuanyangQml.cmake
    ${CMAKE_CURRENT_LIST_DIR}/NuanyangModule.cmake
    ${CMAKE_CURRENT_LIST_DIR}/moduleentry.cpp.in
    ${CMAKE_CURRENT_LIST_DIR}/packagemodule.cmake
  DESTINATION ${package})
install(DIRECTORY docs/example/ DESTINATION ${CMAKE_INSTALL_DATADIR}/nuanyang/example)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
