// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/integration.h"
#include "ui/connecting/connectiondraft.h"
#include "ui/shared/prompts.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace deskbridge {

/// Why a page is being left.
enum class Leaving { Forward, Closing };

/// One step of the wizard. It edits and shows the draft, and says where the route goes on; the wizard owns
/// title, buttons and the message line.
///
///   enter → (a person edits) → proceed → proceeded        next page
///     └──────────── leave ────────────→                   Back, Cancel, or after proceeded
///
/// proceed() may ask first and emit proceeded() later, or raise a problem and stay.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    /// `draft` is the wizard's and outlives the page.
    SetupPage(SetupStep step, ConnectionDraft &draft, QWidget *parent);

    [[nodiscard]] SetupStep step() const { return m_step; }
    [[nodiscard]] virtual SetupStep nextStep() const = 0;
    [[nodiscard]] virtual QString nextText() const;
    /// No way back over it once it has proceeded.
    [[nodiscard]] virtual bool isCommit() const { return false; }
    [[nodiscard]] virtual QWidget *firstField() = 0;
    /// Asked before the page is left, when something would be lost. The first choice goes on leaving.
    [[nodiscard]] virtual std::optional<Prompt> questionBefore(Leaving leaving) const;

    virtual void enter() = 0;
    virtual void leave() { }
    virtual void proceed();
    /// The button beside a problem.
    virtual void retry() { proceed(); }

signals:
    void completeChanged();
    void proceeded();
    void problemRaised(const deskbridge::Error &error, const QString &buttonText);
    void problemSolved();
    void stepRequested(deskbridge::SetupStep step); ///< the problem is solved on another page
    void linkActivated(const QUrl &url);

protected:
    [[nodiscard]] ConnectionDraft &draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A paragraph of the page, wrapped, in plain text.
    QLabel *addParagraph(const QString &text);

private:
    SetupStep m_step;
    ConnectionDraft &m_draft;
    QVBoxLayout *m_column;
};

} // namespace deskbridge
