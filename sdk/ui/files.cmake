# What module authors use of the window, compiled into the shared library of the controls.
set(NUANYANG_SDK_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/navigator.h
  ${CMAKE_CURRENT_LIST_DIR}/usecaserun.h
  ${CMAKE_CURRENT_LIST_DIR}/usecaserunner.h
  ${CMAKE_CURRENT_LIST_DIR}/viewcontext.h
  ${CMAKE_CURRENT_LIST_DIR}/viewcontext.cpp
  ${CMAKE_CURRENT_LIST_DIR}/usecaserun.cpp
)
