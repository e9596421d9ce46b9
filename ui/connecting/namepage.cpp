// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/namepage.h"

#include "core/workspace/workspace.h"
#include "ui/connecting/fieldhint.h"
#include "ui/wording/errortext.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbridge {

NamePage::NamePage(Workspace &workspace, ConnectionDraft &draft, QWidget *parent)
    : SetupPage(SetupStep::Name, draft, parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_hint(new FieldHint(*m_name, this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("for example Acme EU"));
    addParagraph(
        tr("What the integration is called here. The name tells your data sources apart."));
    auto *label = new QLabel(tr("N&ame"), this);
    label->setBuddy(m_name);
    column()->addWidget(label);
    column()->addWidget(m_name);
    column()->addWidget(m_hint);
    column()->addStretch();

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &NamePage::check);
    // Not textEdited, which is silent when a screen reader or dictation writes.
    connect(m_name, &QLineEdit::textChanged, this, &NamePage::takeName);
}

QWidget *NamePage::firstField()
{
    return m_name;
}

void NamePage::enter()
{
    m_goOn = false;
    {
        const QSignalBlocker quiet(m_name);
        m_name->setText(draft().typedName());
    }
    m_name->selectAll();
    if (draft().name().isEmpty())
        m_hint->clear();
    else
        check();
}

void NamePage::leave()
{
    m_pause.stop();
    ++m_question;
    m_goOn = false;
}

void NamePage::proceed()
{
    if (draft().isNameChecked()) {
        if (draft().isReady(SetupStep::Name))
            emit proceeded();
        return;
    }
    m_goOn = true;
    check();
}

void NamePage::takeName()
{
    draft().setTypedName(m_name->text());
    m_goOn = false;
    ++m_question;
    if (draft().name().isEmpty()) {
        m_pause.stop();
        m_hint->clear();
    } else if (draft().isNameChecked()) {
        showVerdict(); // the same name with other blanks
    } else {
        m_pause.start();
    }
    emit completeChanged();
}

void NamePage::check()
{
    m_pause.stop();
    const quint64 question = ++m_question;
    m_workspace.checkName(draft().name(), this,
                          [this, question](const Outcome &outcome) { hear(question, outcome); });
}

void NamePage::hear(quint64 question, const Outcome &outcome)
{
    if (question != m_question)
        return;
    if (outcome)
        draft().setNameAccepted();
    else
        draft().setNameError(outcome.error());
    showVerdict();
    emit completeChanged();
    if (m_goOn)
        proceed();
}

void NamePage::showVerdict()
{
    if (const auto &error = draft().nameError())
        m_hint->say(Tone::Danger, errorText(*error).sentence());
    else
        m_hint->say(Tone::Success, tr("This name is free."));
}

} // namespace deskbridge
