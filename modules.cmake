# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
# How every module and every test program of Usher is built.

add_library(usher_settings INTERFACE)
target_include_directories(usher_settings INTERFACE "${PROJECT_SOURCE_DIR}/wizard" "${PROJECT_SOURCE_DIR}")
target_compile_options(usher_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror=switch)
# What a designated initialiser leaves out takes its default; that is what the defaults are for.
target_compile_options(usher_settings INTERFACE -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC bug 105651: a false -Wrestrict inside std::string.
  target_compile_options(usher_settings INTERFACE -Wno-restrict)
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC takes a source that a unity file includes for a header.
  target_compile_options(usher_settings INTERFACE -Wno-subobject-linkage)
endif()
target_compile_definitions(usher_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_KEYWORDS)
target_link_libraries(usher_settings INTERFACE Qt6::Core tl::expected)

# usher_module(NAME LINKS ... [PRIVATE_LINKS ...]): the static library usher_NAME (Usher::NAME) from the sources of the
# folder it is called in. LINKS and PRIVATE_LINKS name everything the folder may include; tests/layering checks it.
function(usher_module name)
  cmake_parse_arguments(arg "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  add_library(usher_${name} STATIC ${sources})
  add_library(Usher::${name} ALIAS usher_${name})
  target_link_libraries(usher_${name} PUBLIC usher_settings ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
  target_precompile_headers(usher_${name} PRIVATE "${PROJECT_SOURCE_DIR}/wizard/base/precompiled.h")
endfunction()

# usher_test(NAME LINKS ... [LABELS ...] [TIMEOUT seconds]): the program NAME_test from the sources of the folder it is
# called in; every case in it becomes a ctest test. Labels with a meaning: "slow" is left out by ./test --quick, "long"
# runs by ./test --long, "display" has a real display, for itself (the others are offscreen).
function(usher_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "LINKS;LABELS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  add_executable(${name}_test ${sources})
  target_link_libraries(${name}_test PRIVATE usher_settings usher_test_support ${arg_LINKS})
  target_precompile_headers(${name}_test PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/precompiled.h")
  target_compile_definitions(${name}_test PRIVATE USHER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                                  USHER_BUILD_DIR="${PROJECT_BINARY_DIR}")
  set(properties TIMEOUT 120)
  if(arg_TIMEOUT)
    set(properties TIMEOUT ${arg_TIMEOUT})
  endif()
  if("display" IN_LIST arg_LABELS)
    list(APPEND properties ENVIRONMENT USHER_TEST_ON_DISPLAY=1 RESOURCE_LOCK display)
  endif()
  if(arg_LABELS)
    # One label of several words: gtest_discover_tests loses all but the first of a list.
    list(JOIN arg_LABELS " " labels)
    list(APPEND properties LABELS "${labels}")
  endif()
  gtest_discover_tests(${name}_test TEST_PREFIX "${name}." DISCOVERY_MODE PRE_TEST PROPERTIES ${properties})
endfunction()
