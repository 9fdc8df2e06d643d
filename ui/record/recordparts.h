// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QWidget>

class FindingNotes;
class QLabel;
class RecordDraft;

// What stands in a record's form beside its rows.

/// A heading with a rule under it, and a sentence; what is added to its layout comes under them.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    FormSection(const QString &title, const QString &note, QWidget *parent = nullptr);
};

/// What the record as a whole says of editing it.
class RecordNotes final : public QWidget
{
    Q_OBJECT

public:
    RecordNotes(const RecordDraft &draft, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showFindings();

    const RecordDraft &m_draft;
    Findings m_shown;
    FindingNotes *m_notes = nullptr;
};

/// Properties that the form does not know: the person sees them, the server gets none of them.
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
