// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "ui/settings/advancedsection.h"
#include "ui/settings/datasection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/networksection.h"
#include "ui/settings/noticessection.h"
#include "ui/shared/icon.h"
#include "ui/shared/inlinemessage.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

SettingsDialog::SettingsDialog(SettingsAccess &access, PreferenceKeeper &preferences,
                               const SettingsHost &host, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_prompts(prompts)
    , m_editor(access, preferences, host.sessionStart)
{
    setObjectName(u"settingsDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
    const int unit = fontMetrics().averageCharWidth();
    resize(QSize(unit * 124, unit * 78).boundedTo(screen()->availableSize() * 0.95));
    connect(&m_editor, &SettingsEditor::changed, this, &SettingsDialog::showChoices);
    connect(&m_editor, &SettingsEditor::failed, this, &SettingsDialog::showError);
    m_editor.start();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_pages = new QStackedWidget(m_content);
    m_message = new InlineMessage(m_content);
    m_message->setObjectName(u"settingsMessage"_s);
    m_message->setButton(tr("Close", "a message"));
    connect(m_message, &InlineMessage::buttonClicked, m_message, &InlineMessage::clear);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(makeList());
    row->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());

    m_sections.clear();
    addSection(sectionname::general, tr("General"),
               new GeneralSection(m_editor, m_host.languages, m_pages));
    addSection(sectionname::import, tr("Import", "section of the settings"),
               new ImportSection(m_editor, m_pages));
    addSection(sectionname::notices, tr("Notifications"),
               new NoticesSection(m_editor, m_host.hasTray && m_host.hasTray(), m_pages));
    addSection(sectionname::network, tr("Network"), new NetworkSection(m_editor, m_pages));
    addSection(sectionname::keys, tr("Keys"), new KeysSection(m_editor, m_pages));
    addSection(
        sectionname::data, tr("Data"),
        new DataSection(m_editor, m_host.dataFolder, m_host.dataFolderPath, m_prompts, m_pages));
    addSection(sectionname::advanced, tr("Advanced"), new AdvancedSection(m_editor, m_pages));
    // Enter in a field finishes the field, it presses no button.
    for (QPushButton *button : m_content->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    // As wide as its words, so that large text leaves room for the section.
    m_list->parentWidget()->setFixedWidth(
        qMax(180, m_list->sizeHintForColumn(0) + spacing::large + spacing::small));
    m_list->setCurrentRow(0);
    showChoices();
}

QWidget *SettingsDialog::makeList()
{
    auto *side = new QWidget(m_content);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *find = new QAction(m_content);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_content->addAction(find);
    return side;
}

QWidget *SettingsDialog::makeButtons()
{
    auto *buttons = new QWidget(m_content);
    m_undo = new QPushButton(tr("&Undo last change"), buttons);
    m_undo->setObjectName(u"undoSetting"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    auto *close = new QPushButton(tr("&Close"), buttons);
    close->setObjectName(u"closeSettings"_s);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(close);
    connect(m_undo, &QPushButton::clicked, &m_editor, &SettingsEditor::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return buttons;
}

void SettingsDialog::addSection(const QString &name, const QString &title, SettingsSection *section)
{
    section->setObjectName(name + u"Section"_s);
    auto *area = new QScrollArea(m_pages);
    area->setWidget(section);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(title);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(nameRole, name);
    m_sections.append(section);
}

void SettingsDialog::search(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool found = item->text().contains(text, Qt::CaseInsensitive)
            || m_sections[row]->words().contains(text, Qt::CaseInsensitive);
        item->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    if (first >= 0 && (m_list->currentRow() < 0 || m_list->currentItem()->isHidden()))
        m_list->setCurrentRow(first);
}

void SettingsDialog::showSection(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == name) {
            m_search->clear();
            m_list->setCurrentRow(row);
        }
    }
}

QString SettingsDialog::section() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void SettingsDialog::showChoices()
{
    m_undo->setEnabled(m_editor.canUndo());
    m_pages->setEnabled(m_editor.isLoaded());
    if (!m_editor.isLoaded())
        return;
    for (SettingsSection *section : std::as_const(m_sections))
        section->showChoices(m_editor.choices());
}

void SettingsDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_message->showMessage(Tone::Danger, text.what, text.remedy);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Later: the event is still on its way to the children that go. Our texts and Qt's change one after
    // the other, which is one change to a person.
    if (event->type() == QEvent::LanguageChange && m_content && !std::exchange(m_rebuilding, true))
        QMetaObject::invokeMethod(this, &SettingsDialog::rebuild, Qt::QueuedConnection);
}

void SettingsDialog::rebuild()
{
    m_rebuilding = false;
    const QString shown = section();
    const QWidget *focused = focusWidget();
    const QString focusName = focused ? focused->objectName() : QString();
    delete std::exchange(m_content, nullptr);
    build();
    showSection(shown);
    if (auto *again = focusName.isEmpty() ? nullptr : findChild<QWidget *>(focusName))
        again->setFocus();
}

} // namespace deskbridge
