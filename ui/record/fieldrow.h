// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposal.h"
#include "recorddraft.h"

#include <QPointer>
#include <QWidget>

class EditorFrame;
class FieldGrid;
class FieldHead;
class FindingNotes;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// One field of a form: label, state, editor, and below it the previous value and the hint. Its
/// findings are below the whole line. All labels have one height, so the editors of a line are
/// aligned.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { None, Optional };

    /// The row becomes a child of the widget that `grid` lays out, with `span` columns.
    FieldRow(const FieldSpec &field, RecordDraft &draft, Mark mark, FieldGrid &grid, int span);

    const FieldSpec &field() const { return m_field; }
    QWidget *editor() const { return m_editor; }
    /// The widget that takes the keys.
    QWidget *keys() const { return m_keys; }

    /// What has to be seen of the field, in its parent: label, editor, and the notes about it.
    QRect shownArea() const;

    /// Sets the findings of the field. They may not be visible yet.
    void setFindings(const Findings &findings);
    /// Shows the draft's current values.
    void refresh();
    /// From now on what is wrong is said: the field was left, or Review was pressed.
    void showFindings();
    /// Tells assistive technology about those findings that it was not told of yet.
    void announceFindings();
    /// Says or keeps to itself what `other` does: it shows now what that showed.
    void showFindingsLike(const FieldRow &other);
    /// Shows below the field what it could become.
    Proposal &addProposal(Proposal::Kind kind);
    /// Whether the section says why the field is locked.
    void setLockSaidAbove(bool isSaid);
    /// The server's findings, and the others once the field was left.
    Findings shownFindings() const;

signals:
    void entered();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fillHead(Mark mark);
    int placeBelowEditor() const;
    void showState();
    void showBefore(bool isChanged);
    void showHint();
    void showLook();
    void showButtons();
    void showDrop(bool isWanted);
    void paintFindings();
    void putBehind(QWidget *before, const QList<QPushButton *> &buttons);
    void describe();
    void applyFix(const Finding &finding);

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    FieldGrid &m_grid;
    QWidget *m_editor = nullptr;
    QWidget *m_keys = nullptr;
    QVBoxLayout *m_column = nullptr;
    FieldHead *m_head = nullptr;
    EditorFrame *m_frame = nullptr; ///< null for an editor of several widgets
    // These are created on first use, because most fields of a form never change.
    QLabel *m_hint = nullptr;
    QString m_was; ///< the server's value, of a changed field
    QString m_fullHint; ///< says in full what the hint says in short
    QString m_stateWord;
    QPushButton *m_drop = nullptr;
    FindingNotes *m_notes = nullptr;
    QLabel *m_before = nullptr;
    QList<QPointer<Proposal>> m_proposals;

    QJsonValue m_value;
    Findings m_findings, m_shown, m_announced;
    bool m_isFocused = false;
    bool m_isHovered = false;
    bool m_isLocked = false;
    bool m_isLockSaidAbove = false;
    bool m_wasLeft = false;
    /// The field is being edited, so its findings are hidden until the user leaves it.
    bool m_isTyping = false;
};
