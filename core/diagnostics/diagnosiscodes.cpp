// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/diagnosis.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

QString causeCode(Cause cause)
{
    switch (cause) {
    case Cause::NothingWrong:
        return u"nothing_wrong"_s;
    case Cause::NotAllChecked:
        return u"not_all_checked"_s;
    case Cause::NoQueueMissing:
        return u"no_queue_missing"_s;
    case Cause::NumbersAgree:
        return u"numbers_agree"_s;
    case Cause::NumbersNotCompared:
        return u"numbers_not_compared"_s;
    case Cause::KeysAccepted:
        return u"keys_accepted"_s;
    case Cause::ImportNotSlow:
        return u"import_not_slow"_s;
    case Cause::NothingStopped:
        return u"nothing_stopped"_s;
    case Cause::NoNetwork:
        return u"no_network"_s;
    case Cause::ProxyRefused:
        return u"proxy_refused"_s;
    case Cause::CertificateRefused:
        return u"certificate_refused"_s;
    case Cause::AuthorityFileUnusable:
        return u"authority_file_unusable"_s;
    case Cause::ClockWrong:
        return u"clock_wrong"_s;
    case Cause::HostUnknown:
        return u"host_unknown"_s;
    case Cause::WrongAddress:
        return u"wrong_address"_s;
    case Cause::FreshdeskDown:
        return u"freshdesk_down"_s;
    case Cause::NoAnswerInTime:
        return u"no_answer_in_time"_s;
    case Cause::AccountSuspended:
        return u"account_suspended"_s;
    case Cause::AddressesRefused:
        return u"addresses_refused"_s;
    case Cause::FreshdeskKeyRefused:
        return u"freshdesk_key_refused"_s;
    case Cause::FreshdeskKeyOfOtherIntegration:
        return u"freshdesk_key_of_other_integration"_s;
    case Cause::OwnerDemoted:
        return u"owner_demoted"_s;
    case Cause::ScopeNarrowed:
        return u"scope_narrowed"_s;
    case Cause::OwnerOccasional:
        return u"owner_occasional"_s;
    case Cause::PlanTooSmall:
        return u"plan_too_small"_s;
    case Cause::OtherAccount:
        return u"other_account"_s;
    case Cause::NotReadable:
        return u"not_readable"_s;
    case Cause::LimitEaten:
        return u"limit_eaten"_s;
    case Cause::LimitReached:
        return u"limit_reached"_s;
    case Cause::KeyNotAvailable:
        return u"key_not_available"_s;
    case Cause::DayDiffers:
        return u"day_differs"_s;
    case Cause::DatabaseDamaged:
        return u"database_damaged"_s;
    case Cause::DiskFull:
        return u"disk_full"_s;
    case Cause::Paused:
        return u"paused"_s;
    case Cause::NotImportedYet:
        return u"not_imported_yet"_s;
    case Cause::FirstImportRuns:
        return u"first_import_runs"_s;
    case Cause::ImportLate:
        return u"import_late"_s;
    case Cause::ImportFailed:
        return u"import_failed"_s;
    case Cause::ReceiverDown:
        return u"receiver_down"_s;
    case Cause::AppKeyMistyped:
        return u"app_key_mistyped"_s;
    case Cause::AppKeyRevoked:
        return u"app_key_revoked"_s;
    case Cause::AppKeyOfOtherIntegration:
        return u"app_key_of_other_integration"_s;
    case Cause::AppKeyUnknown:
        return u"app_key_unknown"_s;
    case Cause::AppNotInstalled:
        return u"app_not_installed"_s;
    case Cause::EventsLost:
        return u"events_lost"_s;
    case Cause::EventsNotVisible:
        return u"events_not_visible"_s;
    }
    Q_UNREACHABLE();
}

QString symptomCode(Symptom symptom)
{
    switch (symptom) {
    case Symptom::NoNewData:
        return u"no_new_data"_s;
    case Symptom::QueueMissing:
        return u"queue_missing"_s;
    case Symptom::NumbersDiffer:
        return u"numbers_differ"_s;
    case Symptom::KeyRefused:
        return u"key_refused"_s;
    case Symptom::ImportSlow:
        return u"import_slow"_s;
    case Symptom::StoppedAfterLeaving:
        return u"stopped_after_leaving"_s;
    }
    Q_UNREACHABLE();
}

QString certaintyCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return u"certain"_s;
    case Certainty::Likely:
        return u"likely"_s;
    case Certainty::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
