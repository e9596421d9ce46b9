# SPDX-License-Identifier: Apache-2.0
# cmake -DPROGRAM=… -DNAME=… -DDESCRIPTION=… -DOUTPUT=… -P: a manual page of what the program says of itself.
set(ENV{LC_ALL} C.UTF-8)
set(ENV{LANGUAGE} "")
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "${PROGRAM}" "${NAME}" help "${help}")
string(REGEX REPLACE "\n+$" "" help "${help}")
string(REPLACE "\\" "\\\\" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" help "${help}")
string(REPLACE "-" "\\-" dashed "${NAME}")
file(WRITE ${OUTPUT} ".TH ${NAME} 1 \"\" Deskbridge
.SH NAME
${dashed} \\- ${DESCRIPTION}
.SH DESCRIPTION
.nf
${help}
.fi
")
execute_process(COMMAND gzip -9nf ${OUTPUT} COMMAND_ERROR_IS_FATAL ANY)
