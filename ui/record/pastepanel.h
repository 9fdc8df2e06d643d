// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filling.h"
#include "pastedtext.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

/// What was found in a pasted text, to be taken over or left: first what has a field, with the old
/// and the new value, then the rest. A part that can be for several fields gets none until the user
/// chooses one.
class PastePanel final : public QFrame
{
    Q_OBJECT

public:
    /// `draft` must outlive the panel.
    PastePanel(RecordDraft &draft, const QList<PastedPart> &parts, QWidget *parent = nullptr);

    /// Focuses the first part.
    void begin();
    /// Fills in what is ticked or chosen, in one undo step. Returns whether anything was.
    bool take();

signals:
    /// `filled`: what was taken; empty when everything was left.
    void done(const QList<FieldPath> &filled);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        PastedPart part;
        QCheckBox *tick = nullptr; ///< of a part with one field
        QComboBox *choice = nullptr; ///< of any other
    };

    void addRow(const PastedPart &part, QGridLayout &rows);
    QString proposal(const FieldPath &path, const QString &text) const;
    FieldPath chosen(const Row &row) const;
    QList<Filling> fillings() const;
    void showCount();

    RecordDraft &m_draft;
    QList<FieldPath> m_fillable;
    QList<Row> m_rows;
    QPushButton *m_take;
};
