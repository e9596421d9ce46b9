# SPDX-License-Identifier: Apache-2.0
# cmake -DPROGRAM=… -DSHELL=… -DOUTPUT=… -P: writes what the program prints for a shell into a file.
set(ENV{LC_ALL} C.UTF-8)
set(ENV{LANGUAGE} "")
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND ${PROGRAM} completion ${SHELL} OUTPUT_FILE ${OUTPUT} COMMAND_ERROR_IS_FATAL ANY)
