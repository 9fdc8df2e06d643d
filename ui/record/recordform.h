// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldrow.h"

#include <QScrollArea>

#include <map>

class FieldGrid;
class FormSection;
class ItemsEditor;
class QVBoxLayout;

/// Edits a draft in the sections and rows of its form. Scrolls to keep the focused field visible.
class RecordForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// `draft` must outlive the form.
    explicit RecordForm(RecordDraft &draft, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// The largest size of a document, in bytes.
    void setDocumentLimit(qint64 limit);

    /// A path without an editor means the closest field around it that has one.
    void focusField(const FieldPath &path);
    /// The field that has or last had the focus. The root when none had it.
    const FieldPath &currentField() const { return m_current; }

    /// Review was pressed: every field says what is wrong with it.
    void showAllFindings();
    /// These fields count as left.
    void showFindingsOf(const QList<FieldPath> &paths);
    /// Shows what the field could become. Null where the form has no such field.
    Proposal *addProposal(const FieldPath &path, Proposal::Kind kind);
    /// Scrolls to the field, without focusing it.
    void reveal(const FieldPath &path);
    /// The column that scrolls, with the fields in it. In a low window more than them scrolls.
    QVBoxLayout &scrolled() const { return *m_scrolled; }
    /// What has been said, in the form's order; what fits no field comes last.
    Findings shownFindings() const;

signals:
    void shownFindingsChanged();
    void currentFieldChanged(const FieldPath &path);

protected:
    void moveEvent(QMoveEvent *event) override;

private:
    /// A widget that is hidden while its object is absent or switched off.
    struct SwitchedWidget
    {
        FieldPath object;
        QWidget *widget;
    };

    void build();
    QWidget *sectionWidget(const Section &section);
    using Fields = QList<const FieldSpec *>;
    void addLines(const Fields &fields, QWidget *parent);
    void addLine(const Fields &fields, QWidget *parent);
    void addRow(const FieldSpec &field, FieldGrid &grid, int span);
    void keepItems(ItemsEditor &editor, const FieldSpec &list);
    void addItemRows(const FieldSpec &list, int index, QWidget *group);
    void dropItemRows(const FieldPath &item);
    void moveVisibilityUp(const FieldSpec &list, int index);
    bool marksOptional(const FieldSpec &field) const;
    void setLimitOf(QWidget &editor) const;
    void showPresence();
    void showLocks();
    QString lockOf(const QList<FieldRow *> &rows) const;
    void enter(FieldRow &row);
    void scrollTo(const FieldRow &row);
    void scrollLater(const FieldRow &row);
    void scrollTo(const QWidget &parent, const QRect &area);
    void showSwitchedOn(const SwitchedWidget &gated);
    void addCopyButton(const Section &section, QWidget *parent);
    FieldRow *switchOf(const FieldPath &path) const;
    void refreshFields(const FieldPath &changed);
    void refreshFindings();
    void updateShownFindings();
    void scrollToChange(const Changes &before);
    /// The row that shows a finding: the field's, or that of an object around it. Null when there
    /// is none.
    FieldRow *rowOf(const FieldPath &path) const;

    struct SectionCard
    {
        const Section &section;
        FormSection *card;
    };

    RecordDraft &m_draft;
    QVBoxLayout *m_scrolled = nullptr;
    bool m_marksOptional = false;
    QList<FieldRow *> m_rows; ///< in reading order
    QHash<FieldPath, FieldRow *> m_rowOf;
    QList<SectionCard> m_cards;
    QList<SwitchedWidget> m_switchedWidgets;
    /// The fields of new items by their real paths. They are kept after an item is removed, because
    /// another item may take its place while the old row is still being deleted.
    std::map<FieldPath, FieldSpec> m_itemFields;
    qint64 m_documentLimit;
    Findings m_unplaced; ///< findings that no field shows
    Findings m_told;
    bool m_isReviewed = false;
    FieldPath m_current;
};
