// SPDX-License-Identifier: Apache-2.0
#include "core/store/leasetable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

// expires_at counts the holder's signs of life: a time would have to be agreed on by clocks that may be set.
constexpr Sql findLease{"lease.find",
                        "SELECT holder, process, expires_at FROM lease WHERE name = ?"};
constexpr Sql takeLease{"lease.take",
                        R"(INSERT INTO lease (name, holder, process, expires_at)
                           VALUES (?, ?, ?, ?)
                           ON CONFLICT (name) DO UPDATE SET holder = excluded.holder,
                               process = excluded.process, expires_at = excluded.expires_at)"};
constexpr Sql beatLease{
    "lease.beat", "UPDATE lease SET expires_at = expires_at + 1 WHERE name = ? AND holder = ?"};
constexpr Sql releaseLease{"lease.release", "DELETE FROM lease WHERE name = ? AND holder = ?"};

QString text(LeaseName name)
{
    switch (name) {
    case LeaseName::Import:
        return u"import"_s;
    }
    Q_UNREACHABLE();
}

/// All of the holder in one text, its own part first.
QString packed(const Lease &lease)
{
    return lease.holder + u'|' + toText(lease.process);
}

Lease read(const Row &row)
{
    const QString text = row.text(0);
    return {.holder = text.section(u'|', 0, 0),
            .process = processFromText(text.section(u'|', 1)),
            .beat = row.integer(2)};
}

} // namespace

Result<std::optional<Lease>> LeaseTable::find(LeaseName name)
{
    return m_database.first(findLease, read, text(name));
}

Outcome LeaseTable::take(Transaction &transaction, LeaseName name, const Lease &lease)
{
    const auto written = m_database.write(transaction, takeLease, text(name), packed(lease),
                                          lease.process.number, lease.beat);
    return written ? Outcome(Done{}) : failure(written);
}

Result<bool> LeaseTable::beat(Transaction &transaction, LeaseName name, const QString &holder)
{
    const auto found = find(name);
    if (!found)
        return failure(found);
    if (!*found || (*found)->holder != holder)
        return false;
    const auto written = m_database.write(transaction, beatLease, text(name), packed(**found));
    if (!written)
        return failure(written);
    return *written == 1;
}

Outcome LeaseTable::release(Transaction &transaction, LeaseName name, const QString &holder)
{
    const auto found = find(name);
    if (!found)
        return failure(found);
    if (!*found || (*found)->holder != holder)
        return Done{};
    const auto written = m_database.write(transaction, releaseLease, text(name), packed(**found));
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace deskbridge
