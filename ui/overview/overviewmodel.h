// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "ui/status/lanehours.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

namespace deskbridge {

class Clock;

/// All integrations, one a row: how each stands, how late its data is, what today brought.
class OverviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Name,
        Verdict,
        Lag,
        Today,
        Usual,
        LastImport,
        FreshdeskKeyAge,
        InjixoKeyAge
    };
    static constexpr int columns = 8;
    static constexpr int SortRole = Qt::UserRole; ///< text or a number
    static constexpr int IdRole = Qt::UserRole + 1; ///< an integration's id as qint64

    OverviewModel(const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    /// Rows of the same integrations keep what is known of their health.
    void setIntegrations(const QList<IntegrationOverview> &overviews);
    void setReport(IntegrationId id, const HealthReport &report);
    void setToday(IntegrationId id, const TodayAgainstUsual &today);
    void refreshTimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        IntegrationOverview overview;
        std::optional<HealthReport> report = {};
        std::optional<TodayAgainstUsual> today = {};
    };
    [[nodiscard]] Row *find(IntegrationId id);
    void rowChanged(const Row &row);
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, Column column) const;
    [[nodiscard]] static std::optional<qint64> lag(const Row &row);
    [[nodiscard]] static std::optional<qint64> keyAge(const Row &row, SignalId key);

    const Clock &m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    QList<Row> m_rows;
};

} // namespace deskbridge
