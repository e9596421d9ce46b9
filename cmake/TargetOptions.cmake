# SPDX-License-Identifier: Apache-2.0
# Every target of ours goes through deskbridge_target(): language level, warnings, sanitizers, strict Qt.

# PRECOMPILED names the headers to reuse (cmake/precompiled); none where the option is off. TEST: a test, of
# which UndefinedBehaviorSanitizer watches the code under test alone and which is not optimised there; with its
# own code watched too, compiling the tests takes twice as long, for assertions that are no part of the programs.
function(deskbridge_target target)
    cmake_parse_arguments(PARSE_ARGV 1 target "TEST" "PRECOMPILED" "")
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_CONTEXTLESS_CONNECT
        QT_NO_FOREACH
        QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(DESKBRIDGE_PRECOMPILED AND target_PRECOMPILED)
        target_precompile_headers(${target} REUSE_FROM precompiled-${target_PRECOMPILED})
    endif()
    if(DESKBRIDGE_PRECOMPILED AND NOT MSVC)
        # Qt6::Test defines them as folders of each target; nobody reads them, and g++ refuses headers that
        # were precompiled under another value.
        target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    endif()
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
        if(DESKBRIDGE_WARNINGS_AS_ERRORS)
            target_compile_options(${target} PRIVATE /WX)
        endif()
        return()
    endif()
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow
        -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast)
    if(DESKBRIDGE_WARNINGS_AS_ERRORS)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(DESKBRIDGE_SANITIZE)
        set(sanitizers address undefined)
        if(target_TEST)
            set(sanitizers address)
        endif()
        list(JOIN sanitizers "," sanitizers)
        target_compile_options(${target} PRIVATE
            -fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
        if(target_TEST)
            target_compile_options(${target} PRIVATE -O0)
        endif()
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
endfunction()

# One static library for each core folder, so that the link line keeps the order of the folders:
# a folder sees only what it names in LINK.
function(deskbridge_core_folder name)
    cmake_parse_arguments(PARSE_ARGV 1 folder "" "" "SOURCES;LINK")
    add_library(core-${name} STATIC ${folder_SOURCES})
    target_link_libraries(core-${name} PUBLIC ${folder_LINK})
    deskbridge_target(core-${name} PRECOMPILED core)
    target_link_libraries(deskbridge-core INTERFACE core-${name})
endfunction()

# Headers parsed once for all targets of a kind: half of a build's time otherwise. The release preset
# builds without them, so that a file still has to include what it uses. An executable's are compiled
# apart, because -fPIE and -fPIC do not go together.
function(deskbridge_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 headers "EXECUTABLE;TEST" "" "HEADERS;LINK")
    if(NOT DESKBRIDGE_PRECOMPILED)
        return()
    endif()
    set(target precompiled-${name})
    if(headers_EXECUTABLE)
        add_executable(${target} ${PROJECT_SOURCE_DIR}/cmake/precompiled/main.cpp)
    else()
        add_library(${target} STATIC ${PROJECT_SOURCE_DIR}/cmake/precompiled/main.cpp)
    endif()
    target_link_libraries(${target} PRIVATE ${headers_LINK})
    if(headers_TEST)
        deskbridge_target(${target} TEST)
    else()
        deskbridge_target(${target})
    endif()
    target_precompile_headers(${target} PRIVATE ${headers_HEADERS})
    # g++ writes another file for the same headers each time. For ccache (CCACHE_PCH_EXTSUM) this stands
    # for what is in them, so that another checkout's objects are found.
    file(SHA1 ${PROJECT_SOURCE_DIR}/tests/support/catch.h ours)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum
        "${target} ${headers_HEADERS} ${ours} Qt ${Qt6_VERSION} Catch2 ${Catch2_VERSION} "
        "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE}")
endfunction()
