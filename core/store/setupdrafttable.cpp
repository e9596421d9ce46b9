// SPDX-License-Identifier: Apache-2.0
#include "core/store/setupdrafttable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql listDrafts{"setup_draft.list",
                         R"(SELECT id, name, domain, next_step, updated_at FROM setup_draft
                            ORDER BY updated_at DESC, id DESC)"};
constexpr Sql insertDraft{
    "setup_draft.insert",
    "INSERT INTO setup_draft (name, domain, next_step, updated_at) VALUES (?, ?, ?, ?)"};
constexpr Sql updateDraft{
    "setup_draft.update",
    R"(UPDATE setup_draft SET name = ?, domain = ?, next_step = ?, updated_at = ?
                             WHERE id = ?)"};
constexpr Sql removeDraft{"setup_draft.remove", "DELETE FROM setup_draft WHERE id = ?"};

SetupDraft read(const Row &row)
{
    return {.id = row.integer(0),
            .name = row.text(1),
            .domain = row.text(2),
            .nextStep = row.as<SetupStep>(3),
            .updatedAt = row.time(4)};
}

} // namespace

Result<QList<SetupDraft>> SetupDraftTable::list()
{
    return m_database.all(listDrafts, read);
}

Result<SetupDraft> SetupDraftTable::save(Transaction &transaction, const SetupDraft &draft)
{
    const Result<qint64> changed =
        m_database.write(transaction, updateDraft, draft.name, draft.domain, draft.nextStep,
                         draft.updatedAt, draft.id);
    if (!changed)
        return failure(changed);
    if (*changed == 1)
        return draft;
    const Result<qint64> id = m_database.insert(transaction, insertDraft, draft.name, draft.domain,
                                                draft.nextStep, draft.updatedAt);
    if (!id)
        return failure(id);
    SetupDraft saved = draft;
    saved.id = *id;
    return saved;
}

Outcome SetupDraftTable::remove(Transaction &transaction, qint64 id)
{
    const Result<qint64> removed = m_database.write(transaction, removeDraft, id);
    return removed ? Outcome(Done{}) : failure(removed);
}

} // namespace deskbridge
