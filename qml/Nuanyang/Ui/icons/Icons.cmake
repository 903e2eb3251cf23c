# The icon font of Debian's fonts-material-design-icons-iconfont (Apache-2.0): the font goes into
# the resources under a family name of ours, its list of names becomes a sorted table of code points.
find_file(NUANYANG_ICON_FONT_SOURCE MaterialIcons-Regular.ttf
  PATHS ${CMAKE_SYSTEM_PREFIX_PATH}
  PATH_SUFFIXES share/fonts/truetype/material-design-icons-iconfont
  REQUIRED
)
find_file(NUANYANG_ICON_NAMES _variables.scss
  PATHS ${CMAKE_SYSTEM_PREFIX_PATH}
  PATH_SUFFIXES share/fonts-material-design-icons-iconfont/scss
  REQUIRED
)

set(NUANYANG_ICON_FONT ${CMAKE_CURRENT_BINARY_DIR}/NuanyangIcons.ttf)
add_custom_command(
  OUTPUT ${NUANYANG_ICON_FONT}
  COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C
          sed -f ${CMAKE_CURRENT_LIST_DIR}/rename.sed ${NUANYANG_ICON_FONT_SOURCE}
          > ${NUANYANG_ICON_FONT}
  DEPENDS ${NUANYANG_ICON_FONT_SOURCE} ${CMAKE_CURRENT_LIST_DIR}/rename.sed
  VERBATIM
)

set(NUANYANG_ICON_SOURCE ${CMAKE_CURRENT_BINARY_DIR}/icontable.cpp)
add_custom_command(
  OUTPUT ${NUANYANG_ICON_SOURCE}
  COMMAND ${CMAKE_COMMAND} -DNAMES=${NUANYANG_ICON_NAMES} -DOUTPUT=${NUANYANG_ICON_SOURCE}
          -P ${CMAKE_CURRENT_LIST_DIR}/WriteIconTable.cmake
  DEPENDS ${NUANYANG_ICON_NAMES} ${CMAKE_CURRENT_LIST_DIR}/WriteIconTable.cmake
  VERBATIM
)
