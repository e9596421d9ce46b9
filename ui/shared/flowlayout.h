// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

#include <memory>

namespace deskbridge {

/// Controls in a row that go on in the next line where the row ends, as words do: at large text, in long
/// languages and on small screens nothing is cut off. Items of a line stand on its middle; those that may
/// grow share what is left of it. What was added after addStretch() stands at the line's end.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addStretch();

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
        qsizetype endsFrom = -1; ///< the first item that stands at the end
    };

    [[nodiscard]] QList<Line> lines(int width) const;
    void place(const Line &line, const QRect &rect) const;

    QList<QLayoutItem *> m_items; ///< owned
    QLayoutItem *m_firstAtEnd = nullptr;
    bool m_nextAtEnd = false;
};

} // namespace deskbridge
