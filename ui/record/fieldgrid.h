// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

struct FieldSpec;

/// How many of the twelve columns each field of a line takes: what its content wants, so that the
/// whole line fits.
QList<int> fieldSpans(const QList<const FieldSpec *> &line);

/// Lays out a line of fields in twelve columns of equal width. Where it is narrow, the fields stack
/// or share a row in pairs. Notes take the whole width below the row of their field.
class FieldGrid final : public QLayout
{
public:
    explicit FieldGrid(QWidget *line);
    ~FieldGrid() override;

    void addField(QWidget *field, int span);
    void addNotes(QWidget *notes, const QWidget *field);

    void addItem(QLayoutItem *item) override; ///< as a field that takes all columns
    int count() const override { return int(m_cells.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void invalidate() override;

private:
    struct Cell
    {
        QLayoutItem *item;
        int span;
        const QWidget *noted; ///< the field that these notes are about; null for a field
    };
    enum class Act { Measure, Place };
    int arrange(const QRect &rect, Act act) const;
    int arrangeRow(const std::vector<const Cell *> &row, const QRect &rect, Act act) const;

    std::vector<Cell> m_cells;
    mutable int m_width = -1, m_height = 0; ///< the last measured height and its width
};
