// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

/// A page of the work area: a column that is no wider than it reads well and that scrolls, and a
/// footer below it. In a low window the footer scrolls with the column.
class ColumnPage : public QWidget
{
    Q_OBJECT

public:
    /// `scrolled` is what a screen reader calls the part that scrolls.
    ColumnPage(const QString &scrolled, QWidget *parent);

    QVBoxLayout &column() const { return *m_column; }
    QHBoxLayout &footer() const { return *m_footer; }
    /// Whether the page is a stop of the Tab key, as by default: arrows scroll it there.
    void setScrollable(bool isScrollable);
    /// The largest width of the column in units. By default it is that of a form.
    void setColumnWidth(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeFooter();

    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QWidget *m_strip; ///< holds the footer
    QHBoxLayout *m_footer;
    QList<QWidget *> m_columns; ///< all that are as wide as the column
    int m_width = 0; ///< 0 = that of a form
    bool m_isLow = false;
};
