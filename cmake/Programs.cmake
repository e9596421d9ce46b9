# SPDX-License-Identifier: Apache-2.0
# deskbridge_program(NAME DESCRIPTION [BUNDLE]): installs a program of ours as its system wants it. BUNDLE is the
# one with a window; on macOS the others lie inside its bundle, where it looks for them.
function(deskbridge_program program program_description)
    cmake_parse_arguments(PARSE_ARGV 2 program "BUNDLE" "" "")
    if(WIN32)
        configure_file(${PROJECT_SOURCE_DIR}/resources/packaging/deskbridge.rc.in
            ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc @ONLY)
        target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    endif()
    if(APPLE AND program_BUNDLE)
        configure_file(${PROJECT_SOURCE_DIR}/resources/packaging/Info.plist.in
            ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in @ONLY)
        set(icon ${PROJECT_SOURCE_DIR}/resources/icons/application.icns)
        target_sources(${program} PRIVATE ${icon})
        set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
        set_target_properties(${program} PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Deskbridge
            MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in)
        install(TARGETS ${program} BUNDLE DESTINATION .)
    elseif(APPLE)
        install(TARGETS ${program} RUNTIME DESTINATION Deskbridge.app/Contents/MacOS)
    else()
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
    if(UNIX AND NOT APPLE)
        set(page ${CMAKE_CURRENT_BINARY_DIR}/${program}.1)
        add_custom_command(OUTPUT ${page}.gz
            COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${program}> -DNAME=${program}
                "-DDESCRIPTION=${program_description}" -DOUTPUT=${page} -P ${PROJECT_SOURCE_DIR}/cmake/ManPage.cmake
            DEPENDS ${program} ${PROJECT_SOURCE_DIR}/cmake/ManPage.cmake
            COMMENT "Writing the manual page of ${program}"
            VERBATIM)
        add_custom_target(${program}-manual ALL DEPENDS ${page}.gz)
        install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    endif()
    # Qt's own libraries and plugins travel with the program where no package brings them.
    if((WIN32 OR APPLE) AND program_BUNDLE)
        qt_generate_deploy_app_script(TARGET ${program} OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT ${deploy})
    endif()
endfunction()
