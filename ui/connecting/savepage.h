// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/setuppage.h"

class QDateEdit;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace deskbridge {

class Workspace;

/// Step 4, the commit page: how much history, and what will be stored where. Either everything is saved or
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
    QRadioButton *m_everything = nullptr;
    QRadioButton *m_fromDay = nullptr;
    QDateEdit *m_day = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_domain = nullptr;
    QLabel *m_keyPlace = nullptr;
    QLabel *m_dataPlace = nullptr;
    bool m_nameTaken = false;
};

} // namespace deskbridge
