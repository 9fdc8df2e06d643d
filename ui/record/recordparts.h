// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "plate.h"

#include <QWidget>

class FindingNotes;
class QLabel;
class RecordDraft;

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

    const RecordDraft &m_draft;
    Findings m_shown;
    FindingNotes *m_notes = nullptr;
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
