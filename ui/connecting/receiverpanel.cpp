// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/receiverpanel.h"

#include "core/base/clock.h"
#include "core/workspace/receiverservice.h"
#include "core/workspace/settingsservice.h"
#include "core/workspace/workspace.h"
#include "ui/shared/icon.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"
#include "ui/wording/receivertext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

ReceiverPanel::ReceiverPanel(Workspace &workspace, IntegrationId integration, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_integration(integration)
    , m_ask(this)
{
    build();
    const ReceiverService &receiver = m_workspace.receiver();
    connect(&receiver, &ReceiverService::stateChanged, this, &ReceiverPanel::showState);
    connect(&receiver, &ReceiverService::arrived, this, [this](IntegrationId arrived) {
        if (arrived == m_integration)
            askArrivals();
    });
    m_ask.setInterval(askEvery);
    connect(&m_ask, &QTimer::timeout, this, &ReceiverPanel::askArrivals);
    m_ask.start();
    askState();
    askArrivals();
}

void ReceiverPanel::build()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::small);
    m_receiver = new InlineMessage(this);
    m_receiver->setObjectName(u"receiverState"_s);
    lines->addWidget(m_receiver);

    m_portLine = new QWidget(this);
    auto *portRow = new QHBoxLayout(m_portLine);
    portRow->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Port:"), m_portLine);
    m_port = new QSpinBox(m_portLine);
    m_port->setObjectName(u"receiverPort"_s);
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    label->setBuddy(m_port);
    m_usePort = new QPushButton(tr("&Use this port"), m_portLine);
    m_usePort->setObjectName(u"useReceiverPort"_s);
    connect(m_usePort, &QPushButton::clicked, this, &ReceiverPanel::changePort);
    portRow->addWidget(label);
    portRow->addWidget(m_port);
    portRow->addWidget(m_usePort);
    portRow->addStretch();
    m_portLine->hide();
    lines->addWidget(m_portLine);

    m_copyAddress = new QPushButton(icon(u"copy"_s), tr("Copy &address"), this);
    m_copyAddress->setObjectName(u"copyReceiverAddress"_s);
    m_copyAddress->hide();
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(receiverUrl(m_state)); });
    lines->addWidget(m_copyAddress, 0, Qt::AlignLeft);

    m_arrivals = new QLabel(this);
    m_arrivals->setObjectName(u"appArrivals"_s);
    m_arrivals->setTextFormat(Qt::PlainText);
    m_arrivals->setWordWrap(true);
    lines->addWidget(m_arrivals);
    m_refusal = new InlineMessage(this);
    m_refusal->setObjectName(u"appRefused"_s);
    lines->addWidget(m_refusal);
}

void ReceiverPanel::askState()
{
    m_workspace.receiver().state(this, [this](const Result<ReceiverState> &state) {
        if (state)
            showState(*state);
    });
}

void ReceiverPanel::askArrivals()
{
    m_workspace.receiver().arrivals(m_integration, this,
                                    [this](const Result<AppArrivals> &arrivals) {
                                        if (arrivals)
                                            showArrivals(*arrivals);
                                    });
}

void ReceiverPanel::showState(const ReceiverState &state)
{
    m_state = state;
    const ReceiverText text = receiverText(state);
    const bool failed = state.kind == ReceiverState::Kind::Failed;
    m_receiver->showMessage(failed ? Tone::Warning : Tone::Info, text.what, text.remedy);
    m_copyAddress->setVisible(state.kind == ReceiverState::Kind::Listening);
    if (failed && !m_portLine->isVisibleTo(this))
        m_port->setValue(state.port + 1);
    m_portLine->setVisible(failed);
}

void ReceiverPanel::showArrivals(const AppArrivals &arrivals)
{
    const UtcTime now = SystemClock().now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString text = arrivalsText(arrivals, now, zone);
    if (text != m_arrivals->text()) {
        m_arrivals->setText(text);
        QAccessibleEvent event(m_arrivals, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    const ReceiverText refusal = refusalText(arrivals, now, zone);
    if (refusal.what.isEmpty())
        m_refusal->clear();
    else if (refusal.what != m_refusal->what())
        m_refusal->showMessage(Tone::Warning, refusal.what, refusal.remedy);
}

/// The keeper moves the receiver when the setting has changed, and tells how that went.
void ReceiverPanel::changePort()
{
    m_usePort->setEnabled(false);
    // As it was when the button was pressed: the receiver's next state may fill in another proposal.
    const int port = m_port->value();
    m_workspace.settings().read(this, [this, port](const Result<Settings> &current) {
        const auto failed = [this](const Error &error) {
            m_usePort->setEnabled(true);
            const ErrorText text = errorText(error);
            m_receiver->showMessage(Tone::Danger, text.what, text.remedy);
        };
        if (!current)
            return failed(current.error());
        Settings wanted = *current;
        wanted.receiverPort = port;
        m_workspace.settings().change(wanted, this,
                                      [this, failed](const Result<Settings> &changed) {
                                          if (!changed)
                                              return failed(changed.error());
                                          m_usePort->setEnabled(true);
                                      });
    });
}

} // namespace deskbridge
