# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
# What is installed, and the installers made of it: `cpack --preset package`, or `cpack -G DEB` in any build folder.
include(GNUInstallDirs)
set(deb "${PROJECT_SOURCE_DIR}/packaging/deb")

# The program finds its browser in ../lib/usher/plugins, and usher-practice beside itself. The profiles that ship are in
# it; a vendor's own go to share/usher/profiles.
foreach(program usher usher-practice)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION bin)
  endif()
endforeach()
if(TARGET usher_browser)
  install(TARGETS usher_browser LIBRARY DESTINATION lib/usher/plugins)
endif()
install(FILES "${deb}/usher.desktop" DESTINATION share/applications)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/usher.svg" DESTINATION share/icons/hicolor/scalable/apps)
install(FILES "${deb}/copyright" DESTINATION share/doc/usher)

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME usher)
set(CPACK_PACKAGE_VENDOR "Usher contributors")
set(CPACK_PACKAGE_CONTACT "Usher contributors <usher@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Connects a vendor's product to a Microsoft 365 organisation")
set(CPACK_PACKAGE_DESCRIPTION
    "A wizard that walks an administrator, and then the owner of the app, through everything a vendor needs: finding\
 the organisation, granting consent, setting the app's properties, naming owners, choosing who may use it.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time only, and so is not seen in the programs: SQLite's driver and the icons' reader.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, xdg-utils")
include(CPack)
