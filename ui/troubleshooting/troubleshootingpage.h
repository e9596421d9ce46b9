// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/diagnosis.h"
#include "ui/shared/integrationview.h"

#include <QMap>
#include <QTimeZone>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace deskbridge {

class CheckListView;
class Clock;
class InlineMessage;
class IntervalCard;
class SecretField;
class Troubleshooter;

/// From what a person sees to one sentence with its cause: at the left the symptoms, at the right the checks
/// as they end, on top what they mean together. Below, a key is pasted, explained and forgotten.
class TroubleshootingPage final : public IntegrationView {
    Q_OBJECT
public:
    /// Both outlive the page.
    TroubleshootingPage(Troubleshooter &troubleshooter, const Clock &clock, QTimeZone zone,
                        QWidget *parent = nullptr);

    /// Where injixo receives the events, what it shows is asked for beside the checks. Belongs to the page then.
    void setIntervalCard(IntervalCard *card);
    void setIntegration(const IntegrationOverview &overview) override;
    /// Runs the checks for what the person sees; none: all of them, for no symptom.
    void run(std::optional<Symptom> symptom);
    /// Shows the evidence pack; with the results of this page, if a run has ended on it.
    void openEvidence();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSymptoms();
    void arrange();
    void breakSymptoms(int room);
    void showSymptom();
    QWidget *makeChecks();
    QWidget *makeKeyCheck();
    void conclude(const QList<CheckResult> &checks);
    [[nodiscard]] Observations observe(const QList<CheckResult> &checks) const;
    void inspectKey();
    void forgetKey();

    Troubleshooter &m_troubleshooter;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::optional<IntegrationOverview> m_overview;
    std::optional<Symptom> m_symptom;
    Diagnosis m_diagnosis;
    QList<CheckResult> m_lastChecks; ///< of the last run that ended
    QLabel *m_asked; ///< the symptom that the sentence answers
    InlineMessage *m_sentence;
    QBoxLayout *m_middle = nullptr;
    QWidget *m_symptoms = nullptr;
    QMap<Symptom, QPushButton *> m_buttons;
    CheckListView *m_checks = nullptr;
    IntervalCard *m_intervals = nullptr; ///< none: not asked for
    QVBoxLayout *m_checksColumn = nullptr;
    SecretField *m_key = nullptr;
    QPushButton *m_inspect = nullptr;
    QLabel *m_answer = nullptr;
    int m_question = 0; ///< numbers the keys asked about: the answer for a former one is dropped
};

} // namespace deskbridge
