// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QKeyEvent;
class QMenu;
class QWidget;
class RecordDraft;

/// What the window can be told to do, in the order of its menu.
enum class Command {
    UserId,
    Counterpart,
    SwitchProfile,
    Profiles,
    Drafts,
    Outbox,
    Sent,
    StoreKey,
    Review, ///< this one and all up to Help need an open record
    Undo,
    Redo,
    Discard,
    ReadAgain,
    NextProblem,
    PreviousProblem,
    Help,
    Find,
    Quit,
};

/// The window's actions. Who connects to one of them does what it says.
class CommandSet final : public QObject
{
    Q_OBJECT

public:
    /// The keys work in `window`.
    explicit CommandSet(QWidget &window);

    QAction &action(Command command) const { return *m_actions.at(int(command)); }
    /// The colours too.
    QList<QAction *> all() const;
    void fill(QMenu &menu) const;
    /// `draft`: of the record that can be edited now, or null. A window that closes can be told
    /// nothing but to quit.
    void enable(const RecordDraft *draft, bool isClosing);
    /// Nothing = as the desktop says. Only ticks: colours are theme::apply's business.
    void setTheme(std::optional<ColourScheme> scheme);

signals:
    void themeChosen(std::optional<ColourScheme> scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Command command, const QString &text, const char *keys = "");
    void makeThemes();
    bool runsByKey(const QKeyEvent &event) const;

    QWidget &m_window;
    QActionGroup *m_themes;
    QList<QAction *> m_actions; ///< by Command
};
