// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/draftpreview.h"
#include "ui/connecting/setuppage.h"

class QGridLayout;
class QLabel;

namespace deskbridge {

class HistoryChoice;
class PreviewCard;
class Workspace;

/// Step 4, the commit page: how much history, what reading it takes and gives, and what will
/// be stored where. Either everything is saved or
/// nothing; a failure stays here, with the cause and a button that tries again.
class SavePage final : public SetupPage {
    Q_OBJECT
public:
    SavePage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent);

    [[nodiscard]] SetupStep nextStep() const override { return SetupStep::InjixoKey; }
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isCommit() const override { return true; }
    [[nodiscard]] QWidget *firstField() override;
    void enter() override;
    void leave() override;
    void proceed() override;
    void retry() override;

signals:
    void saved(deskbridge::IntegrationId id);

private:
    void buildHistory();
    void buildPlaces();
    QLabel *addPlace(QGridLayout *form, const QString &what, const QString &objectName);
    void takeHistory();
    void hear(const Result<Integration> &result);

    Workspace &m_workspace;
    DraftPreview m_preview;
    PreviewCard *m_card;
    HistoryChoice *m_history = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_domain = nullptr;
    QLabel *m_keyPlace = nullptr;
    QLabel *m_dataPlace = nullptr;
    bool m_nameTaken = false;
};

} // namespace deskbridge
