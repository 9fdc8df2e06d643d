// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

#include <QPointer>

class LineEdit;
class QVBoxLayout;
class QWidget;

/// Shows a note below a line when pasted text had line breaks, or how the text was read, until the
/// text changes. When the form has an empty second line, a button or Alt+Return moves the rest
/// there.
class PasteNote final : public QObject
{
    Q_OBJECT

public:
    /// The note becomes a child of `line` and is added to `column`. `field` and `draft` must
    /// outlive it.
    PasteNote(const FieldSpec &field, RecordDraft &draft, LineEdit &line, QVBoxLayout &column);

private:
    void showJoint(qsizetype joint);
    QVBoxLayout &show(const QString &text);
    void addMove(QVBoxLayout &rows, const FieldSpec &next);
    void hide();
    /// The field that the rest can move to, or null.
    const FieldSpec *freeLine() const;
    void move();

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    LineEdit &m_line;
    QVBoxLayout &m_column;
    QPointer<QWidget> m_note;
    qsizetype m_joinPosition = -1;
    QString m_text; ///< text of the line while the note is shown
};
