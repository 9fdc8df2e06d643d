// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "plate.h"

#include <QPushButton>

class FindingNotes;
class QLabel;
class RecordDraft;
struct FormSpec;

// The parts of a record's form besides its rows.

/// A card with a heading and a sentence below it. Widgets that are added to its layout follow.
class FormSection : public Plate
{
    Q_OBJECT

public:
    FormSection(const QString &title, const QString &note, QWidget *parent = nullptr);

    /// Says why the whole section is locked. An empty text hides that.
    void showLock(const QString &text);

private:
    Plate *m_lock = nullptr;
    QLabel *m_lockText = nullptr;
};

/// Shows the findings about the record as a whole.
class RecordNotes final : public QWidget
{
    Q_OBJECT

public:
    RecordNotes(const RecordDraft &draft, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showFindings();
    QString sentences() const;

    const RecordDraft &m_draft;
    Findings m_shown;
    FindingNotes *m_notes = nullptr;
};

/// The object earlier in the form with the same name as `object`, such as the address of the person
/// for that of a guarantor. The root when there is none.
FieldPath twinOf(const FormSpec &form, const FieldPath &object);

/// Copies the members of an object from its twin, in one undo step. Secret, masked and locked
/// fields stay as they are.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    CopyButton(RecordDraft &draft, const FieldPath &from, const FieldPath &to, QWidget *parent);

private:
    void copy();

    RecordDraft &m_draft;
    const FieldPath m_from, m_to;
};

/// Properties of the record that the form does not know. They are shown but never sent.
class OtherProperties final : public FormSection
{
    Q_OBJECT

public:
    OtherProperties(const RecordDraft &draft, QWidget *parent);

private:
    void showText();

    const RecordDraft &m_draft;
    QLabel *m_text;
};
