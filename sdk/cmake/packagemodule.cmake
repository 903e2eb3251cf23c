# Completes a package folder: what the module brings besides its library, and the checksums.
# cmake -D SOURCE=<the module's folder> -D PACKAGE=<…/<id>/<version>> -P packagemodule.cmake

# What an earlier build left of a renamed migration, or of another version, is not part of it.
cmake_path(GET PACKAGE PARENT_PATH versions)
file(GLOB others LIST_DIRECTORIES true ${versions}/*)
list(REMOVE_ITEM others ${PACKAGE})
file(REMOVE_RECURSE ${others} ${PACKAGE}/migrations ${PACKAGE}/views)

function(copy_into folder)
  if(ARGN)
    file(COPY ${ARGN} DESTINATION ${PACKAGE}/${folder})
  endif()
endfunction()

file(GLOB migrations ${SOURCE}/storage/migrations/sqlite/*.sql)
file(GLOB views ${SOURCE}/storage/views/*.sql)
file(GLOB messages ${SOURCE}/messages.json)
copy_into(migrations ${migrations})
copy_into(views ${views})
copy_into("" ${SOURCE}/module.json ${messages})

file(GLOB_RECURSE files RELATIVE ${PACKAGE} ${PACKAGE}/*)
list(REMOVE_ITEM files checksums.json)
list(SORT files)
set(lines "")
foreach(file ${files})
  file(SHA256 ${PACKAGE}/${file} hash)
  list(APPEND lines "  \"${file}\": \"${hash}\"")
endforeach()
list(JOIN lines ",\n" body)
file(WRITE ${PACKAGE}/checksums.json "{\n${body}\n}\n")
