// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The list column and the work beside it. Where there is no room for both, the list opens over the
/// work and closes again.
class Columns final : public QWidget
{
    Q_OBJECT

public:
    /// It owns both.
    Columns(QWidget &list, QWidget &work, QWidget *parent = nullptr);
    ~Columns() override;

    /// Whether the place that is shown has a list.
    void setListed(bool isListed);
    /// Shows the list over the work, if it is not beside it.
    void openList();
    void closeList();
    /// Whether the list covers the work.
    bool isListOver() const;

    /// Of the smallest window. Pages that need more room scroll.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isRoomy() const;
    void place();

    QWidget &m_list;
    QWidget &m_work;
    bool m_isListed = false;
    bool m_isOpen = false; ///< over the work
};
