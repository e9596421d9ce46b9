// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keystext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbridge {

class FactList;

/// One injixo API key on the Keys page: its ending and state, what is known of it, and *End…* while it lives.
class KeyBlock final : public QWidget {
    Q_OBJECT
public:
    explicit KeyBlock(QWidget *parent = nullptr);

    void setKey(const InjixoKeyLine &line, std::chrono::days limit, UtcTime now,
                const QTimeZone &zone);
    [[nodiscard]] const InjixoKeyLine &line() const { return m_line; }
    [[nodiscard]] QPushButton *endButton() const
    {
        return m_end;
    } ///< hidden once the key has ended

signals:
    void endRequested();

private:
    InjixoKeyLine m_line;
    QLabel *m_title;
    QLabel *m_note;
    FactList *m_facts;
    QPushButton *m_end;
};

} // namespace deskbridge
