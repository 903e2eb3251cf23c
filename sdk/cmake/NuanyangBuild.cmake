# How everything in this tree is compiled: standard, warnings, where it lands, what it finds.
include_guard()

option(NUANYANG_TESTS "Build the tests" OFF)
option(NUANYANG_BENCH "Build the benchmarks" OFF)
option(NUANYANG_SANITIZE "Address and undefined-behaviour sanitizers" OFF)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Debug)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC OFF) # only where there are QObjects: see nuanyang_qt_target()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

set(NUANYANG_BIN_DIR ${CMAKE_BINARY_DIR}/bin)
set(NUANYANG_LIB_DIR ${CMAKE_BINARY_DIR}/lib)
set(NUANYANG_MODULES_DIR ${CMAKE_BINARY_DIR}/modules)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${NUANYANG_BIN_DIR})
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${NUANYANG_LIB_DIR})
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${NUANYANG_LIB_DIR})
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib")
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml) # where qmllint and the QML compiler look

# Debug information that a backtrace needs and no more: it halves the link time.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
# Functions that nobody calls stay out of what is shipped: fewer pages in memory.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -ffunction-sections -fdata-sections")
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# What g++ 12 sees when it optimises is not there: overlapping copies in std::string's operator+
# (GCC bug 105651), alternatives of a std::variant that are destroyed unmade (GCC bug 105562).
add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
                    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
add_link_options(-Wl,-z,defs -Wl,-z,relro,-z,now -Wl,--as-needed
                 $<$<CONFIG:Release>:-Wl,--gc-sections>)
if(NUANYANG_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# One place for libraries whatever the prefix: executables look for them in ../lib.
set(CMAKE_INSTALL_LIBDIR lib CACHE PATH "Where libraries are installed")
include(GNUInstallDirs)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(Boost 1.81 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(Threads REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)

# A target with QObjects: moc runs over it, and over nothing else.
function(nuanyang_qt_target target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
endfunction()

include(NuanyangQml)
include(NuanyangTranslations)
