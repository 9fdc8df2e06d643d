// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

class FindingNotes;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QWidget;

/// One field of a form: label, state, hint, findings, editor and previous value. Its parts are in
/// the rows of a grid, so that the editors of fields side by side stay aligned.
class FieldRow final : public QObject
{
    Q_OBJECT

public:
    enum class Mark { None, Optional };
    enum class Place { Within, Last }; ///< the last field of a line gets the remaining width

    /// The row becomes a child of `line`, which has the layout `grid`.
    FieldRow(const FieldSpec &field, RecordDraft &draft, Mark mark, QWidget *line,
             QGridLayout &grid, int column, Place place);

    const FieldSpec &field() const { return m_field; }
    QWidget *editor() const { return m_editor; }
    /// The widget that takes the keys.
    QWidget *keys() const { return m_keys; }

    /// Sets the findings of the field. They may not be visible yet.
    void setFindings(const Findings &findings);
    /// Shows the draft's current values.
    void refresh();
    /// From now on what is wrong is said: the field was left, or Review was pressed.
    void showFindings();
    /// Says or keeps to itself what `other` does: it shows now what that showed.
    void showFindingsLike(const FieldRow &other);
    /// The server's findings, and the others once the field was left.
    Findings shownFindings() const;

signals:
    void entered();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *line() const;
    void placeHead(Mark mark);
    template <typename Part>
    Part *inHead(Part *&part, const QString &name);
    void showAction(QToolButton *&button, const QString &name, const QString &iconName,
                    const QString &text, bool isWanted);
    void showState();
    void showBefore(bool isChanged);
    void showHint();
    void showDrop(bool isWanted);
    void paintFindings();
    void setTabOrderOfFixes();
    void describe();
    void announce(const Findings &before);
    void applyFix(const Finding &finding);

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    QGridLayout &m_grid;
    int m_column, m_span;
    QWidget *m_editor = nullptr;
    QWidget *m_keys = nullptr;
    QVBoxLayout *m_top = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
    // These are created on first use, because most fields of a form never change.
    QLabel *m_state = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_clear = nullptr;
    QLabel *m_hint = nullptr;
    QString m_fullHint; ///< says in full what the hint says in short
    QPushButton *m_drop = nullptr;
    FindingNotes *m_notes = nullptr;
    QLabel *m_before = nullptr;

    QJsonValue m_value;
    Findings m_findings, m_shown;
    bool m_isFocused = false;
    bool m_wasLeft = false;
    /// The field is being edited, so its findings are hidden until the user leaves it.
    bool m_isTyping = false;
};
