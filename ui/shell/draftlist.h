// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace deskbridge {

/// Set-ups that were left before they were saved, each with Continue and Discard. Hidden without any.
class DraftList final : public QWidget {
    Q_OBJECT
public:
    explicit DraftList(QWidget *parent = nullptr);

    void setDrafts(const QList<SetupDraft> &drafts);
    [[nodiscard]] const QList<SetupDraft> &drafts() const { return m_drafts; }

signals:
    void continueRequested(const deskbridge::SetupDraft &draft);
    void discardRequested(const deskbridge::SetupDraft &draft);

private:
    [[nodiscard]] QWidget *makeRow(const SetupDraft &draft);

    QList<SetupDraft> m_drafts;
    QVBoxLayout *m_rows;
};

} // namespace deskbridge
