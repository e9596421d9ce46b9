# SPDX-License-Identifier: Apache-2.0
# cmake -P cmake/WindowsDependencies.cmake: builds what Windows has no package for, into
# build/windows-dependencies, where the preset "windows" looks. Needs git, Ninja, a compiler in PATH and
# Qt's folder in QT_DIR. The versions are Debian 13's. On Windows itself nobody has run it yet.
if(NOT DEFINED ENV{QT_DIR})
    message(FATAL_ERROR "Set QT_DIR to the folder of Qt, such as C:\\Qt\\6.8.2\\msvc2022_64")
endif()
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH root)
cmake_path(SET qt NORMALIZE "$ENV{QT_DIR}")
set(work ${root}/build/windows-dependencies-sources)

function(run)
    execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(dependency name tag url)
    if(NOT EXISTS ${work}/${name})
        run(git clone --quiet --depth 1 --branch ${tag} ${url} ${work}/${name})
    endif()
    run(${CMAKE_COMMAND} -S ${work}/${name} -B ${work}/${name}-build -G Ninja
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH=${qt}
        -DCMAKE_INSTALL_PREFIX=${root}/build/windows-dependencies ${ARGN})
    run(${CMAKE_COMMAND} --build ${work}/${name}-build --target install)
endfunction()

dependency(qtkeychain 0.15.0 https://github.com/frankosterfeld/qtkeychain
    -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF)
dependency(cpp-httplib v0.18.7 https://github.com/yhirose/cpp-httplib
    -DHTTPLIB_COMPILE=OFF -DHTTPLIB_USE_OPENSSL_IF_AVAILABLE=OFF
    -DHTTPLIB_USE_ZLIB_IF_AVAILABLE=OFF -DHTTPLIB_USE_BROTLI_IF_AVAILABLE=OFF)
dependency(simdjson v3.12.3 https://github.com/simdjson/simdjson -DSIMDJSON_DEVELOPER_MODE=OFF)
dependency(zlib v1.3.1 https://github.com/madler/zlib -DZLIB_BUILD_EXAMPLES=OFF)
dependency(libzip v1.11.3 https://github.com/nih-at/libzip
    -DCMAKE_PREFIX_PATH=${root}/build/windows-dependencies -DENABLE_OPENSSL=OFF -DENABLE_BZIP2=OFF
    -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_OSSFUZZ=OFF
    -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF)

# SQLite comes as one file of C without a build of its own.
if(NOT EXISTS ${work}/sqlite)
    file(DOWNLOAD https://www.sqlite.org/2024/sqlite-amalgamation-3460100.zip ${work}/sqlite.zip STATUS status)
    list(GET status 0 code)
    if(code)
        message(FATAL_ERROR "SQLite could not be downloaded: ${status}")
    endif()
    file(ARCHIVE_EXTRACT INPUT ${work}/sqlite.zip DESTINATION ${work})
    file(WRITE ${work}/sqlite-amalgamation-3460100/CMakeLists.txt [[
        cmake_minimum_required(VERSION 3.25)
        project(sqlite3 LANGUAGES C)
        add_library(sqlite3 STATIC sqlite3.c)
        install(TARGETS sqlite3)
        install(FILES sqlite3.h DESTINATION include)
    ]])
    file(RENAME ${work}/sqlite-amalgamation-3460100 ${work}/sqlite)
endif()
dependency(sqlite 3.46.1 https://www.sqlite.org)

dependency(catch2 v3.7.1 https://github.com/catchorg/Catch2 -DCATCH_INSTALL_DOCS=OFF)
