// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commandsources.h"

#include "ui/shared/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::CommandSources)
};

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\n"_s);
    text.remove(u'&');
    text.replace(u'\n', u'&');
    return text;
}

void addMenu(const QMenu &menu, const QString &place, QList<Command> &found)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (action->menu()) {
            addMenu(*action->menu(), place + u" › "_s + title, found);
            continue;
        }
        found.append({.id = u"action:"_s + action->objectName(),
                      .title = title,
                      .place = place,
                      .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                      .icon = action->icon(),
                      .run = [chosen = QPointer<QAction>(action)] {
                          if (chosen)
                              chosen->trigger();
                      }});
    }
}

} // namespace

QList<Command> menuCommands(const QMenuBar &bar)
{
    QList<Command> found;
    for (const QAction *action : bar.actions()) {
        if (action->menu())
            addMenu(*action->menu(), withoutMnemonic(action->text()), found);
    }
    return found;
}

QList<Command> integrationCommands(const QList<IntegrationOverview> &integrations,
                                   const std::function<void(IntegrationId)> &open)
{
    QList<Command> found;
    for (const IntegrationOverview &overview : integrations) {
        const IntegrationId id = overview.integration.id;
        found.append({.id = u"integration:%1"_s.arg(raw(id)),
                      .title = overview.integration.name,
                      .place = SourceText::tr("Integration"),
                      .icon = icon(u"integration"_s),
                      .run = [open, id] { open(id); }});
    }
    return found;
}

QList<Command> queueCommands(const Integration &integration, const QList<QueueSummary> &queues,
                             const std::function<void(const SourceQueue &)> &open)
{
    QList<Command> found;
    for (const QueueSummary &summary : queues) {
        found.append(
            {.id = u"queue:%1:%2"_s.arg(raw(integration.id)).arg(raw(summary.queue.id)),
             .title = summary.queue.name,
             .place =
                 SourceText::tr("Source queue · %1", "of an integration").arg(integration.name),
             .icon = icon(u"queues"_s),
             .run = [open, queue = summary.queue] { open(queue); }});
    }
    return found;
}

} // namespace deskbridge
