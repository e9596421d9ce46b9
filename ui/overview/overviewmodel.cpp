// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewmodel.h"

#include "core/base/clock.h"
#include "ui/shared/icon.h"
#include "ui/shared/timetext.h"
#include "ui/status/statustext.h"
#include "ui/wording/healthtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

std::optional<qint64> factOf(const std::optional<HealthReport> &report, SignalId id,
                             const QString &fact)
{
    if (!report)
        return {};
    const auto signal = std::ranges::find(report->signalList, id, &HealthSignal::id);
    if (signal == report->signalList.end())
        return {};
    bool isNumber = false;
    const qint64 number = signal->facts.value(fact).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The worst first.
int urgency(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::ActionRequired:
        return 0;
    case HealthVerdict::Degraded:
        return 1;
    case HealthVerdict::CatchingUp:
        return 2;
    case HealthVerdict::Operational:
        return 3;
    case HealthVerdict::Paused:
        return 4;
    }
    Q_UNREACHABLE();
}

const auto unknown = u"–"_s;

} // namespace

OverviewModel::OverviewModel(const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_zone(zone)
{ }

void OverviewModel::setIntegrations(const QList<IntegrationOverview> &overviews)
{
    QList<Row> rows;
    for (const IntegrationOverview &overview : overviews) {
        const Row *before = find(overview.integration.id);
        Row row = before ? *before : Row{};
        row.overview = overview;
        rows.append(row);
    }
    const auto idOf = [](const Row &row) { return row.overview.integration.id; };
    const bool same = std::ranges::equal(rows, m_rows, {}, idOf, idOf);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else
        refreshTimes();
}

void OverviewModel::setReport(IntegrationId id, const HealthReport &report)
{
    if (Row *row = find(id)) {
        row->report = report;
        rowChanged(*row);
    }
}

void OverviewModel::setToday(IntegrationId id, const TodayAgainstUsual &today)
{
    if (Row *row = find(id)) {
        row->today = today;
        rowChanged(*row);
    }
}

void OverviewModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

OverviewModel::Row *OverviewModel::find(IntegrationId id)
{
    const auto found = std::ranges::find_if(
        m_rows, [id](const Row &row) { return row.overview.integration.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void OverviewModel::rowChanged(const Row &row)
{
    const auto number = static_cast<int>(&row - m_rows.constData());
    emit dataChanged(index(number, 0), index(number, columns - 1));
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

std::optional<qint64> OverviewModel::lag(const Row &row)
{
    if (!row.report)
        return {};
    const auto signal =
        std::ranges::find(row.report->signalList, SignalId::Import, &HealthSignal::id);
    if (signal != row.report->signalList.end() && signal->state == SignalState::Good)
        return 0;
    return factOf(row.report, SignalId::Import, u"minutes"_s);
}

std::optional<qint64> OverviewModel::keyAge(const Row &row, SignalId key)
{
    return factOf(row.report, key, u"days"_s);
}

QString OverviewModel::text(const Row &row, Column column) const
{
    const auto number = [this](std::optional<qint64> value) {
        return value ? m_locale.toString(*value) : unknown;
    };
    const auto days = [](std::optional<qint64> age) {
        return age ? tr("%n day(s)", nullptr, static_cast<int>(*age)) : unknown;
    };
    switch (column) {
    case Column::Name:
        return row.overview.integration.name;
    case Column::Verdict:
        return row.report ? verdictWord(row.report->verdict) : tr("Looking…");
    case Column::Lag: {
        const auto minutes = lag(row);
        if (!minutes)
            return unknown;
        return *minutes == 0 ? tr("none", "how late data is")
                             : roughDuration(std::chrono::minutes{*minutes});
    }
    case Column::Today:
        return row.today ? number(row.today->today) : unknown;
    case Column::Usual:
        return row.today ? number(row.today->usual) : unknown;
    case Column::LastImport:
        return row.overview.lastImportAt
            ? relativeTime(*row.overview.lastImportAt, m_clock.now(), m_zone, m_locale)
            : tr("not fully imported yet");
    case Column::FreshdeskKeyAge:
        return days(keyAge(row, SignalId::FreshdeskKey));
    case Column::InjixoKeyAge:
        return days(keyAge(row, SignalId::InjixoKey));
    }
    Q_UNREACHABLE();
}

QVariant OverviewModel::sortValue(const Row &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.overview.integration.name;
    case Column::Verdict:
        return row.report ? urgency(row.report->verdict) : 5;
    case Column::Lag:
        return lag(row).value_or(-1);
    case Column::Today:
        return row.today ? row.today->today : -1;
    case Column::Usual:
        return row.today ? row.today->usual.value_or(-1) : -1;
    case Column::LastImport:
        return row.overview.lastImportAt ? qint64{toSeconds(*row.overview.lastImportAt)} : -1;
    case Column::FreshdeskKeyAge:
        return keyAge(row, SignalId::FreshdeskKey).value_or(-1);
    case Column::InjixoKeyAge:
        return keyAge(row, SignalId::InjixoKey).value_or(-1);
    }
    Q_UNREACHABLE();
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Column::Verdict && row.report ? verdictSentence(*row.report, m_zone)
                                                       : text(row, column);
    case Qt::DecorationRole: {
        if (column != Column::Verdict || !row.report)
            return {};
        const StateShape shape = shapeOf(row.report->verdict);
        return icon(iconName(shape), toneOf(shape));
    }
    case Qt::TextAlignmentRole:
        return column == Column::Today || column == Column::Usual
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return raw(row.overview.integration.id);
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (column == Column::Today || column == Column::Usual ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Column::Usual)
        return tr("The middle of the same weekday's last four weeks, up to this time of day");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Integration");
    case Column::Verdict:
        return tr("Status");
    case Column::Lag:
        return tr("Lag");
    case Column::Today:
        return tr("Contacts today");
    case Column::Usual:
        return tr("Usual by now");
    case Column::LastImport:
        return tr("Last import");
    case Column::FreshdeskKeyAge:
        return tr("Freshdesk API key");
    case Column::InjixoKeyAge:
        return tr("injixo API key");
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
