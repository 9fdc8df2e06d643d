// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

#include <QPointer>

class LineEdit;
class QVBoxLayout;
class QWidget;

/// Says under a line that what was pasted had line breaks, or how it was read, until the text is
/// another. Where the form has a second line for it that is empty, a button puts the rest there;
/// Alt+Return in the line does the same.
class PasteNote final : public QObject
{
    Q_OBJECT

public:
    /// A child of `line`; the note is added to `column`. `field` and `draft` must outlive it.
    PasteNote(const FieldSpec &field, RecordDraft &draft, LineEdit &line, QVBoxLayout &column);

private:
    void showJoint(qsizetype joint);
    QVBoxLayout &show(const QString &text);
    void addMove(QVBoxLayout &rows, const FieldSpec &next);
    void hide();
    /// The field the rest can go to, or null.
    const FieldSpec *freeLine() const;
    void move();

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    LineEdit &m_line;
    QVBoxLayout &m_column;
    QPointer<QWidget> m_note;
    qsizetype m_joint = -1;
    QString m_text; ///< of the line while the note is shown
};
