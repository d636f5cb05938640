# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
#
# cmake -DFROM=... -DINTO=... -P install.cmake: installs what FROM's lock file names into INTO by npm, and a Node.js too
# where the machine's is too old for it. INTO/installed then holds the path of the Node.js to use; when something is in
# the way there is no such file, and INTO/why says what it was.
file(MAKE_DIRECTORY "${INTO}")
file(REMOVE "${INTO}/installed" "${INTO}/why")

function(give_up why)
  file(WRITE "${INTO}/why" "${why}\n")
  message("The identity server of the tests cannot be installed: ${why}")
endfunction()

find_program(npm npm)
find_program(node NAMES node nodejs)
if(NOT npm OR NOT node)
  give_up("there is no npm on this computer (Debian: apt-get install npm)")
  return()
endif()

execute_process(COMMAND "${node}" --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
set(omitted "--omit=optional")
string(REGEX REPLACE "^v" "" version "${version}")
if(version VERSION_LESS 20)
  set(omitted "--include=optional")
endif()

configure_file("${FROM}/package.json" "${INTO}/package.json" COPYONLY)
configure_file("${FROM}/package-lock.json" "${INTO}/package-lock.json" COPYONLY)
execute_process(
  COMMAND "${npm}" ci ${omitted} --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
          --fetch-retries=1 --fetch-timeout=60000
  WORKING_DIRECTORY "${INTO}" TIMEOUT 300 RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT result EQUAL 0)
  give_up("npm ci failed (${result}), perhaps because its registry cannot be reached from here: ${said}")
  return()
endif()
if(version VERSION_LESS 20)
  file(GLOB own "${INTO}/node_modules/node-linux-*/bin/node")
  if(NOT own)
    give_up("Node.js ${version} is too old, and npm has no newer one for this processor")
    return()
  endif()
  set(node "${own}")
endif()
file(WRITE "${INTO}/installed" "${node}")
