// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rail.h"

#include <QObject>

class Columns;
class ListColumn;
class LogView;
class NoticePage;
class OpenBar;
class SettingsPage;
class StatusLine;
class WorkArea;

/// Leads from one place of the window to the other, and marks where one is.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    /// What makes up the places.
    struct Parts
    {
        OpenBar &openBar;
        Rail &rail;
        Columns &columns;
        ListColumn &lists;
        QWidget &formLine; ///< the choice of the form, shown where it counts
        WorkArea &work;
        LogView &log;
        SettingsPage &settings;
        StatusLine &status;
    };

    Navigation(const Parts &parts, QWidget &window);

    /// Whether the open record is on top, so that its commands can be given.
    bool isRecordShown() const;
    void goTo(Place place);
    void openSent();
    void openOutbox();
    /// Closes the list that is over the work, or leads from another page to the record. Returns
    /// false when there is nothing to go back to.
    bool goBack();
    /// Moves the focus to the next (1) or previous (-1) column: bar, rail, list, work, inspector.
    void stepColumn(int direction);
    /// Called when the window has another size.
    void arrange();
    /// While the window closes there is only the work.
    void setClosing(bool isClosing);

signals:
    void changed();
    void profilesWanted();
    void outboxOpened();

private:
    void followPage();
    void focusPage();

    const Parts m_parts;
    QWidget &m_window;
    NoticePage *m_noDraft; ///< in place of a record, while the drafts are looked at
    Place m_place = Place::Home;
    bool m_isClosing = false;
};
