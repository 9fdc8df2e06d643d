// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldrow.h"

#include <QScrollArea>

class QLabel;

/// A draft as a person fills it in: sections and rows of its form. It scrolls by itself and keeps
/// the focused field in view.
class RecordForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// `draft` must outlive the form.
    explicit RecordForm(RecordDraft &draft, QWidget *parent = nullptr);

    /// A path without an editor of its own goes to the nearest one that has.
    void focusField(const FieldPath &path);
    /// The root when no field has had the focus.
    const FieldPath &currentField() const { return m_current; }

    /// Review was pressed: every field says what is wrong with it.
    void speakAll();
    /// What has been said, in the form's order; what fits no field comes last.
    Findings spokenFindings() const;

signals:
    void spokenChanged();
    void currentFieldChanged(const FieldPath &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *sectionWidget(const Section &section);
    void addLines(const Section &section, QWidget *parent);
    void addLine(const QList<int> &fields, QWidget *parent);
    void addRow(const FieldSpec &field, QWidget *line, QGridLayout &grid, int column,
                FieldRow::Place place);
    QWidget *othersWidget();
    void showOthers();
    void showPresence();
    void takeColours();
    void enter(FieldRow &row);
    void bringIntoView(const FieldRow &row);
    FieldRow *gateOf(const FieldPath &path) const;
    void refreshFields(const FieldPath &changed);
    void refreshFindings();
    void tellSpoken();
    void showFarChange();
    /// The row a finding belongs to, or null: the field's, or that of an object it stands in.
    FieldRow *rowOf(const FieldPath &path) const;

    /// Hidden while the object is absent or switched off.
    struct Gated
    {
        FieldPath object;
        QWidget *widget;
    };

    RecordDraft &m_draft;
    bool m_marksOptional = false;
    QList<FieldRow *> m_rows; ///< in reading order
    QHash<FieldPath, FieldRow *> m_rowOf;
    QList<Gated> m_gated;
    QWidget *m_others = nullptr; ///< what the record holds beside the form's fields
    QLabel *m_othersText = nullptr;
    Findings m_homeless; ///< findings that no field shows
    Findings m_told;
    bool m_isReviewed = false;
    FieldPath m_current;
    Changes m_seen; ///< the changes as they stood when they were last looked at
};
