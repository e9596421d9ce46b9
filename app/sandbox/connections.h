// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sandbox {

// The HTTP library keeps its sockets to itself; a faithful fault needs one of them, so they are
// found among the process's open files by their addresses. Where that is not possible (Windows)
// nothing happens and false says so.

/// Ends the connection from that client port with a reset instead of an orderly end.
bool resetConnection(int serverPort, int clientPort);

/// Ends whatever connections clients keep open, so that stopping does not wait for them.
void closeConnections(int serverPort);

} // namespace sandbox
