// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class ChangesPanel;
class FieldSearch;
class Fold;
class OutlinePanel;
class ProblemsPanel;
class QTabWidget;
class QVBoxLayout;
class RecordDraft;
class RequestView;

/// What is known about the open record beside its form: a column that scrolls as a whole, or tabs
/// over the form.
class Inspector final : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(const RecordDraft &draft, QTabWidget &tabs, QWidget *parent);

    FieldSearch &search() const { return *m_search; }
    OutlinePanel &outline() const { return *m_outline; }
    ChangesPanel &changes() const { return *m_changes; }
    ProblemsPanel &problems() const { return *m_problems; }
    RequestView &request() const { return *m_request; }
    Fold &requestFold() const { return *m_requestFold; }

    /// Moves the parts into the tabs, or back into the column.
    void setFolded(bool folded);
    /// Shows the box that goes to a field, and gives it the focus.
    void focusSearch();
    /// Shows the request, and why it may not be copied.
    void showRequest();

private:
    void addTab(QWidget *part, const QString &title);
    void showTabOf(const QWidget &part);
    void showHeadings();

    QTabWidget &m_tabs;
    QVBoxLayout *m_column;
    QWidget *m_finding; ///< the search and the outline
    FieldSearch *m_search;
    OutlinePanel *m_outline;
    ChangesPanel *m_changes;
    ProblemsPanel *m_problems;
    RequestView *m_request;
    Fold *m_requestFold;
};
