# SPDX-License-Identifier: Apache-2.0
# `cpack` in a build folder makes what the system installs: a DEB on Debian and Ubuntu, an installer on
# Windows, a disk image on macOS. The two last have been written from the documentation and not been run.
set(CPACK_PACKAGE_NAME deskbridge)
set(CPACK_PACKAGE_VENDOR "The Deskbridge authors")
set(CPACK_PACKAGE_CONTACT "The Deskbridge authors <deskbridge@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connects Freshdesk to injixo workforce management")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Deskbridge)
set(CPACK_PACKAGE_EXECUTABLES deskbridge Deskbridge)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Deskbridge)
    set(CPACK_NSIS_MUI_ICON ${PROJECT_SOURCE_DIR}/resources/icons/application.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\deskbridge.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Deskbridge)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded at run time only, so that dpkg-shlibdeps cannot see them (as run_packages in
    # app/install-dependencies.sh).
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n, tzdata")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, xdg-desktop-portal")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
        ${PROJECT_SOURCE_DIR}/resources/packaging/postinst
        ${PROJECT_SOURCE_DIR}/resources/packaging/prerm
        ${PROJECT_SOURCE_DIR}/resources/packaging/postrm)
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Deskbridge connects a Freshdesk account to injixo workforce management and
watches that the data really flows: it imports tickets and replies, counts
every message once into source queues, shows them, and says why data stopped.

The package holds the window (deskbridge), the command line (deskbridgectl)
and a sample account to try both with (freshdesk-sandbox).")
endif()

include(CPack)
