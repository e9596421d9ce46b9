// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/networksection.h"

#include "ui/connecting/fieldhint.h"
#include "ui/settings/numberfield.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/secretfield.h"
#include "ui/shared/theme.h"
#include "ui/wording/errortext.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int usualPort = 8080;

bool isHost(const QString &text)
{
    static const QRegularExpression shape(u"^([A-Za-z0-9_.-]+|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*)$"_s);
    return shape.match(text).hasMatch();
}

} // namespace

NetworkSection::NetworkSection(SettingsEditor &editor, QWidget *parent)
    : SettingsSection(editor, parent)
    , m_modes(new QButtonGroup(this))
    , m_manual(new QWidget(this))
    , m_host(new QLineEdit(m_manual))
    , m_hostHint(new FieldHint(*m_host, m_manual))
    , m_port(makeNumberField(u"proxyPort"_s, 1, 65535, m_manual))
    , m_user(new QLineEdit(m_manual))
    , m_password(new SecretField(m_manual))
    , m_savePassword(new QPushButton(tr("&Save password"), m_manual))
    , m_removePassword(new QPushButton(tr("Re&move"), m_manual))
    , m_passwordState(new QLabel(m_manual))
    , m_authorities(new QLineEdit(this))
    , m_authoritiesHint(new FieldHint(*m_authorities, this))
{
    for (QLineEdit *field : {m_host, m_user, m_authorities})
        field->setTextMargins(spacing::tight, 0, spacing::tight, 0);
    makeProxy();
    makeAuthorities();
    connect(&editor, &SettingsEditor::proxyPasswordSet, this, [this] { m_password->clear(); });
}

void NetworkSection::makeProxy()
{
    QFormLayout *form = addCard(tr("Proxy"));
    const auto add = [this, form](ProxyMode mode, const QString &text, const QString &name) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        m_modes->addButton(button, static_cast<int>(mode));
        form->addRow(button);
    };
    add(ProxyMode::System, tr("As the &system is set up"), u"proxySystem"_s);
    add(ProxyMode::None, tr("&None: connect directly"), u"proxyNone"_s);
    add(ProxyMode::Manual, tr("This &proxy:"), u"proxyManual"_s);

    auto *fields = new QFormLayout(m_manual);
    fields->setContentsMargins(spacing::wide, 0, 0, 0);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fields->setVerticalSpacing(spacing::small);
    fields->setHorizontalSpacing(spacing::large);
    m_host->setObjectName(u"proxyHost"_s);
    addRow(*fields, tr("&Host"), *m_host);
    fields->addRow(m_hostHint);
    m_port->setGroupSeparatorShown(false);
    addRow(*fields, tr("P&ort"), *m_port);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setPlaceholderText(tr("If the proxy wants one"));
    addRow(*fields, tr("&User"), *m_user);
    makePassword(*fields);
    form->addRow(m_manual);
    addNote(*form,
            tr("The proxy is used for connections to Freshdesk, never for this computer "
               "itself; a change takes effect with the next request."));

    connect(m_modes, &QButtonGroup::idClicked, this, &NetworkSection::applyProxy);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkSection::splitAddress);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkSection::applyProxy);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkSection::applyProxy);
}

void NetworkSection::makePassword(QFormLayout &form)
{
    m_password->setObjectName(u"proxyPassword"_s);
    addRow(form, tr("Pass&word"), *m_password);
    m_password->setName(tr("Password of the proxy"));
    m_savePassword->setObjectName(u"saveProxyPassword"_s);
    m_removePassword->setObjectName(u"removeProxyPassword"_s);
    m_passwordState->setObjectName(u"proxyPasswordState"_s);
    setTextRole(*m_passwordState, TextRole::Secondary);
    m_passwordState->setWordWrap(true);
    auto *line = new QWidget(this);
    auto *buttons = new FlowLayout(spacing::small, line);
    buttons->addWidget(m_savePassword);
    buttons->addWidget(m_removePassword);
    form.addRow(QString(), line);
    form.addRow(m_passwordState);
    connect(m_password, &SecretField::edited, this, &NetworkSection::showPasswordState);
    connect(m_savePassword, &QPushButton::clicked, this,
            [this] { editor().setProxyPassword(m_password->secret()); });
    connect(m_removePassword, &QPushButton::clicked, this,
            [this] { editor().setProxyPassword({}); });
}

void NetworkSection::makeAuthorities()
{
    QFormLayout *form = addCard(tr("Certificates"));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"chooseAuthorities"_s);
    m_authorities->setObjectName(u"authorityFile"_s);
    m_authorities->setPlaceholderText(tr("None"));
    m_authorities->setClearButtonEnabled(true);
    addRow(*form, tr("Own &authorities"), *m_authorities);
    form->addRow(m_authoritiesHint);
    form->addRow(choose);
    addNote(*form,
            tr("A PEM file with the certificates of authorities that are trusted beside the "
               "system's, for networks that inspect encrypted connections. Without the file no "
               "connection is made."));
    connect(m_authorities, &QLineEdit::editingFinished, this, &NetworkSection::applyAuthorities);
    connect(choose, &QPushButton::clicked, this, &NetworkSection::chooseAuthorities);
}

void NetworkSection::showChoices(const Choices &choices)
{
    const Settings &settings = choices.settings;
    if (!m_incomplete) {
        const QSignalBlocker quietPort(m_port);
        m_modes->button(static_cast<int>(settings.proxy.mode))->setChecked(true);
        m_host->setText(settings.proxy.host);
        m_port->setValue(settings.proxy.port > 0 ? settings.proxy.port : usualPort);
        m_user->setText(settings.proxy.user);
        m_manual->setEnabled(settings.proxy.mode == ProxyMode::Manual);
    }
    if (m_authoritiesHint->text().isEmpty())
        m_authorities->setText(settings.authorityFile);
    showPasswordState();
}

/// People paste `http://proxy.example:3128`; its parts belong into two fields.
void NetworkSection::splitAddress()
{
    QString text = m_host->text().trimmed();
    if (text.contains("://"_L1)) {
        const QUrl url(text);
        if (!url.host().isEmpty())
            text = url.host();
        if (url.port() > 0) {
            const QSignalBlocker quiet(m_port);
            m_port->setValue(url.port());
        }
    }
    m_host->setText(text);
    applyProxy();
}

void NetworkSection::applyProxy()
{
    const auto mode = static_cast<ProxyMode>(m_modes->checkedId());
    const QString host = m_host->text().trimmed();
    m_manual->setEnabled(mode == ProxyMode::Manual);
    m_incomplete = mode == ProxyMode::Manual && !isHost(host);
    if (m_incomplete) {
        return m_hostHint->say(
            host.isEmpty() ? Tone::Info : Tone::Danger,
            host.isEmpty()
                ? tr("Enter the proxy's host name; until then the way out stays as it was.")
                : tr("This is not the name or address of a computer; the way out stays as it "
                     "was."));
    }
    m_hostHint->clear();
    change(u"proxy"_s, [&](Choices &choices) {
        ProxySettings &proxy = choices.settings.proxy;
        proxy.mode = mode;
        if (mode != ProxyMode::Manual)
            return;
        proxy.host = host;
        proxy.port = m_port->value();
        proxy.user = m_user->text().trimmed();
    });
}

void NetworkSection::showPasswordState()
{
    const bool kept =
        editor().isLoaded() && !editor().choices().settings.proxy.passwordEntry.isEmpty();
    m_savePassword->setEnabled(!m_password->isEmpty());
    m_removePassword->setEnabled(kept);
    m_passwordState->setText(kept ? tr("A password is kept in the keychain.")
                                  : tr("No password is kept."));
}

void NetworkSection::applyAuthorities()
{
    const QString path = m_authorities->text().trimmed();
    const auto apply = [this, path] {
        m_authoritiesHint->clear();
        change(u"authorityFile"_s,
               [&path](Choices &choices) { choices.settings.authorityFile = path; });
    };
    if (path.isEmpty()
        || (editor().isLoaded() && path == editor().choices().settings.authorityFile))
        return apply();
    editor().access().checkAuthorityFile(
        path, this, [this, path, apply](const Result<Done> &usable) {
            if (path != m_authorities->text().trimmed())
                return;
            if (usable)
                return apply();
            m_authoritiesHint->say(
                Tone::Danger,
                usable.error().kind == ErrorKind::AuthorityFileUnusable
                    ? tr("This file cannot be read or holds no certificate in PEM form; it is not "
                         "used.")
                    : errorText(usable.error()).sentence());
        });
}

void NetworkSection::chooseAuthorities()
{
    auto *dialog = new QFileDialog(this, tr("Own authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_authorities->setText(path);
        applyAuthorities();
    });
    dialog->open();
}

} // namespace deskbridge
