// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QTableWidget>
#include <QTimer>

#include <functional>

/// Rows of a record in columns. The table is as high as its rows and never scrolls itself. While
/// personal values are hidden, a press on a row, or Enter or Space there, shows those of this row
/// for half a minute.
class ChangesTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ChangesTable(const QStringList &headings, QWidget *parent = nullptr);

    /// Shows these rows now, and anew when personal values are hidden or shown again.
    void showRows(const std::function<QList<QStringList>()> &rows);
    void showRowsAgain();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fitRows();
    void showOnly(int row);

    std::function<QList<QStringList>()> m_rows;
    QTimer m_end {this}; ///< of what is shown of hidden values
    int m_shownRow = -1; ///< whose values are shown although the others are hidden
};

/// Text is wrapped only between words, which would cut off a long e-mail address or token. Inserts
/// break points, so that `text` can be wrapped anywhere after that many characters of a word.
QString withBreakPoints(const QString &text, qsizetype longWord = 16);

/// Whether the line contains a value that is shown on demand only.
bool hidesSome(const FormSpec &form, const ChangedField &changed);

/// The cells of a line: "City", "Phoenix" and the value after the change.
QStringList changeCells(const FormSpec &form, Base::Kind base, const ChangedField &changed,
                        bool reveal = false);
