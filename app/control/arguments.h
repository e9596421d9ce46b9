// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/hubarguments.h"
#include "app/programoptions.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/interval.h"
#include "core/workspace/keyservice.h"
#include "core/workspace/workspace.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace deskbridge {

/// The shells that can complete our command line.
enum class Shell { Bash, Zsh, Fish };

enum class CommandId {
    IntegrationAdd,
    IntegrationList,
    IntegrationPause,
    IntegrationResume,
    IntegrationDelete,
    IntegrationKey,
    Check,
    Plan,
    Import,
    Queues,
    Intervals,
    Contacts,
    Reconcile,
    Status,
    Evidence,
    KeyGenerate,
    KeyList,
    KeyVerify,
    KeyRevoke,
    Completion,
    Hub,
};

/// Everything a command line can say (design §9), checked as far as it can be without asking anybody.
/// A key is never among it: keys come in by stdin.
struct Arguments {
    enum class Wish { Run, Help, Version, Completion };

    Wish wish = Wish::Run;
    std::optional<CommandId>
        command; ///< always set with Run; with Help the command it is about, if any
    ProgramOptions program;
    bool json = false;

    QString integration; ///< the name (or number) of the integration a command is about
    QString name; ///< of the new integration
    QString domain;
    std::optional<UtcTime> since;
    bool check = true;
    bool withData = false;
    ImportOptions import;
    Period period;
    QString queue; ///< empty = all
    std::chrono::minutes length = baseIntervalLength;
    QTimeZone zone = QTimeZone::utc();
    bool csv = false;
    TicketId ticket{};
    bool prove = false;
    std::optional<UtcTime> readDay;
    bool archived = false; ///< the archive instead of the lists
    std::chrono::hours overlap = usualKeyOverlap;
    qint64 key = 0; ///< its number
    Shell shell{}; ///< with Completion
    HubArguments hub;
    QString outputFile; ///< of the evidence pack
};

/// Wrong usage: what is wrong, as a sentence without any typed value in it (one could be a key), and the
/// usage lines that help.
struct UsageError {
    QString what;
    QString usage;
};

/// @p line is the whole command line, the program's name first. Global options may stand anywhere.
[[nodiscard]] Result<Arguments, UsageError> parseArguments(const QStringList &line);

/// The help of one command, or of the whole program.
[[nodiscard]] QString helpText(std::optional<CommandId> command);

} // namespace deskbridge
