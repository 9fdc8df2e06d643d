// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class RecordDraft;

// The panels of a record that list parts of its form.

/// Lists the changes, old → new, one line for each field.
class ChangesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    void showChanges(const RecordDraft &draft);

private:
    QList<PanelLine> m_shown;
};

/// Lists the sections of the form, each with the number of its changes and problems. The section of
/// the current field is marked.
class OutlinePanel final : public Panel
{
    Q_OBJECT

public:
    explicit OutlinePanel(const RecordDraft &draft, QWidget *parent = nullptr);

    void showCounts(const Findings &problems);
    void markSection(const FieldPath &field);

private:
    int sectionOf(FieldPath path) const;

    const RecordDraft &m_draft;
    int m_current = -1;
    QList<PanelLine> m_shown;
};
