// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DraftListModel;
class DraftsView;
class OutboxModel;
class OutboxView;
class PersonNames;
class ProfileListModel;
class QLabel;
class QStackedWidget;
class SpecLibrary;

/// The column beside the work: the drafts or the outbox.
class ListColumn final : public QWidget
{
    Q_OBJECT

public:
    enum List { Drafts, Outbox };

    /// All of these must outlive the column.
    ListColumn(const SpecLibrary &library, ProfileListModel &profiles, DraftListModel &drafts,
               OutboxModel &outbox, const PersonNames &names, QWidget *parent = nullptr);

    DraftsView &drafts() const { return *m_drafts; }
    OutboxView &outbox() const { return *m_outbox; }
    List shown() const;
    void showList(List list);
    /// Focuses the search of the list, or the button that an empty list shows.
    void focusList();

signals:
    /// Escape was pressed, so the focus returns to the work.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QStackedWidget *m_lists;
    DraftsView *m_drafts;
    OutboxView *m_outbox;
};
