// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/dryruntext.h"

#include <QCoreApplication>

#include <limits>

namespace deskbridge {

namespace {

struct DryRunWords {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::DryRun)
};

int plural(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString dryRunProgressText(const DryRunProgress &progress, const QLocale &locale)
{
    if (progress.readsDone + progress.readsLeft == 0)
        return DryRunWords::tr("Reading the last seven days: %1 tickets so far, %2 calls.")
            .arg(locale.toString(progress.tickets), locale.toString(progress.requests));
    return DryRunWords::tr("Reading the last seven days: %1 tickets; replies of %2 of %3 read, %4 "
                           "calls.")
        .arg(locale.toString(progress.tickets), locale.toString(progress.readsDone),
             locale.toString(progress.readsDone + progress.readsLeft),
             locale.toString(progress.requests));
}

QString dryRunText(const DryRunResult &result, const QLocale &locale)
{
    const QString calls = DryRunWords::tr("%Ln call(s) spent.", nullptr, plural(result.requests));
    if (result.queues.isEmpty())
        return DryRunWords::tr("The last seven days hold no contact.") + u' ' + calls;
    const auto queues = static_cast<int>(result.queues.size());
    //: %1 is a number of contacts
    QString text = DryRunWords::tr("The last seven days give %n source queue(s) with %1 contacts.",
                                   nullptr, queues)
                       .arg(locale.toString(result.offered));
    if (result.unknown > 0) {
        const double share =
            100.0 * static_cast<double>(result.unknown) / static_cast<double>(result.offered);
        text += u' '
            + DryRunWords::tr("%1 of them (%2 %) are of deleted tickets and spam, whose group and "
                              "source are not known.")
                  .arg(locale.toString(result.unknown), locale.toString(share, 'f', 1));
    }
    return text + u' ' + calls;
}

} // namespace deskbridge
