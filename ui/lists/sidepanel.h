// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class DraftListModel;
class DraftsView;
class LogView;
class OutboxModel;
class OutboxView;
class ProfileListModel;
class SpecLibrary;

/// The drafts, the outbox and the log, next to the open page.
class SidePanel final : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { Drafts, Outbox, Sent };

    /// All of these must outlive the panel.
    SidePanel(const SpecLibrary &library, ProfileListModel &profiles, DraftListModel &drafts,
              OutboxModel &outbox, QWidget *parent = nullptr);

    DraftsView &drafts() const { return *m_drafts; }
    OutboxView &outbox() const { return *m_outbox; }
    LogView &log() const { return *m_log; }
    /// Shows the tab and gives it the focus.
    void open(Tab tab);

signals:
    /// Escape was pressed, so the focus returns to the record.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCounts();

    DraftListModel &m_draftModel;
    OutboxModel &m_outboxModel;
    DraftsView *m_drafts;
    OutboxView *m_outbox;
    LogView *m_log;
};
