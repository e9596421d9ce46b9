// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keystext.h"

#include <QWidget>

namespace deskbridge {

/// Facts as lines of a name and a value; a long value breaks into lines.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<KeyFact> &facts);

private:
    QList<KeyFact> m_facts;
};

} // namespace deskbridge
