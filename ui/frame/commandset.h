// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themechoice.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QKeyEvent;
class QMenu;
class QWidget;
class RecordDraft;

/// The commands of the window, in the order of its menu.
enum class Command {
    Home,
    UserId,
    Counterpart,
    SwitchProfile,
    Profiles,
    Drafts,
    Outbox,
    Sent,
    Settings,
    StoreKey,
    Security,
    ArmProduction, ///< arms production for the chosen profile, or locks it again
    HideValues, ///< hides personal values, or shows them again
    Lock,
    NextColumn,
    PreviousColumn,
    Review, ///< this one and all up to PreviousProblem need an open record
    Undo,
    Redo,
    Discard,
    Paste,
    CloseRecord,
    ReadAgain,
    NextProblem,
    PreviousProblem,
    Help,
    Keys,
    Find,
    Quit,
};

/// The window's actions and their keys. Whoever carries out a command connects to its action.
class CommandSet final : public QObject
{
    Q_OBJECT

public:
    /// The keys work in `window`.
    explicit CommandSet(QWidget &window);

    QAction &action(Command command) const { return *m_actions.at(int(command)); }
    /// All actions, those of the colours included.
    QList<QAction *> all() const;
    /// One action for each choice of colours. Its icon text is the choice alone.
    QList<QAction *> themes() const;
    QAction &contrast() const;
    /// Fills a menu with the places of the window and what can be found from everywhere.
    void fillPlaces(QMenu &menu) const;
    /// `draft` belongs to the record that can be edited now; null = there is none. In a window that
    /// closes, only Quit is enabled.
    void enable(const RecordDraft *draft, bool isClosing);
    /// Whether ArmProduction locks the chosen profile.
    void setArmed(bool isArmed);
    /// Only ticks it; theme::apply changes the colours.
    void setTheme(Theme chosen);
    void setContrast(Contrast chosen);

signals:
    void themeChosen(Theme chosen);
    void contrastChosen(Contrast chosen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(Command command, const QString &text, const char *keys = "");
    void makeThemes();
    bool isHelpInDialog(const QObject &watched, const QKeyEvent &event) const;
    bool runsByKey(const QKeyEvent &event) const;

    QWidget &m_window;
    QActionGroup *m_themes;
    QAction *m_contrast;
    QList<QAction *> m_actions; ///< the index is a Command
};
