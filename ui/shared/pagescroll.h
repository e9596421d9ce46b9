// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace deskbridge {

/// What a page stands in, so that it scrolls where screen, text size or language leave it too little room,
/// instead of making the window larger than the screen. Not a stop for Tab: the page's own controls are,
/// and the one that gets the focus is moved into sight.
class PageScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);
    ~PageScroll() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow(QWidget *focus);

    QMetaObject::Connection m_following;
};

} // namespace deskbridge
