# nuanyang_embed(target file function): compiles a text file into the target, as
# `std::string_view function()`, declared by the target itself. `function` is fully qualified.
include_guard()
set(NUANYANG_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embedtext.cmake)

function(nuanyang_embed target file function)
  get_filename_component(input ${file} ABSOLUTE)
  string(REPLACE "::" "_" name ${function})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DOUTPUT=${output} -DFUNCTION=${function}
            -P ${NUANYANG_EMBED_SCRIPT}
    DEPENDS ${input} ${NUANYANG_EMBED_SCRIPT}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
