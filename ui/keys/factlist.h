// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keystext.h"

#include <QWidget>

class QFormLayout;

namespace deskbridge {

/// Facts as lines of a name and a value. In a narrow place the value goes below its name.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<KeyFact> &facts);

private:
    QList<KeyFact> m_facts;
    QFormLayout *m_rows;
};

} // namespace deskbridge
