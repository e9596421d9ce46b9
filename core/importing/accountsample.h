// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/freshdesk/freshdeskapi.h"

#include <QList>
#include <QObject>

namespace deskbridge {

/// What a look at an account shows of its tickets.
struct AccountSampleFacts {
    qint64 tickets = 0; ///< created since the history start, by the search index
    qint64 sampled = 0;
    qint64 sampledWithReads = 0;
    std::optional<double> limitPerMinute = {};

    bool operator==(const AccountSampleFacts &) const = default;
};

/// Counts an account's tickets and looks at up to four pages of them, spread over the whole list, because old
/// and young tickets differ in how many were answered. By place in the list where every page can be asked for;
/// a longer list by time, from its oldest page on.
///
///   ask → total → page … page → answer
///           └──────┴───────────→ answer(error)
///
/// Engine thread; api and clock outlive it, its destruction ends it without a word.
class AccountSample final {
public:
    AccountSample(FreshdeskApi &api, const Clock &clock, UtcTime historyStart);

    void ask(Answer<AccountSampleFacts> answer);

private:
    void choosePages();
    void chooseTimes(const Page<Ticket> &oldest);
    void readNext();
    void look(const Page<Ticket> &page);
    void finish();

    FreshdeskApi &m_api;
    const Clock &m_clock;
    UtcTime m_historyStart;
    Answer<AccountSampleFacts> m_answer;
    AccountSampleFacts m_facts;
    QList<TicketQuery> m_toRead;
    bool m_byTime = false;
    QObject m_context;
};

} // namespace deskbridge
