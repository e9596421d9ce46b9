// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sampletext.h"

#include <QCoreApplication>

namespace deskbridge {

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::SampleText)
};

} // namespace

ErrorText sampleFailureText(const SampleAccount::Failure &failure, const QString &domain)
{
    using Cause = SampleAccount::Cause;
    switch (failure.cause) {
    case Cause::ProgramMissing:
        return {
            SampleText::tr("The sample account is not installed: the program freshdesk-sandbox is "
                           "missing beside "
                           "Deskbridge."),
            SampleText::tr(
                "Install Deskbridge completely, or build it with the target freshdesk-sandbox.")};
    case Cause::NotStarted:
        return {SampleText::tr("The system refused to start the sample account."),
                SampleText::tr(
                    "Check that freshdesk-sandbox may be executed, then restart Deskbridge.")};
    case Cause::PortTaken:
        return {SampleText::tr(
                    "The sample account cannot listen at %1: another program uses this port.")
                    .arg(domain),
                SampleText::tr(
                    "End the other program, perhaps another Deskbridge, then restart this one.")};
    case Cause::NoAnswer:
        return {SampleText::tr("The sample account did not say in time where it can be reached."),
                SampleText::tr("Restart Deskbridge to try it again.")};
    case Cause::Ended:
        return {SampleText::tr("The sample account ended while it was starting."),
                SampleText::tr("Restart Deskbridge to try it again.")};
    }
    Q_UNREACHABLE();
}

ErrorText sampleEndedText()
{
    return {SampleText::tr("The sample account has ended by itself."),
            SampleText::tr("Restart Deskbridge to start it again; what was imported is kept.")};
}

} // namespace deskbridge
