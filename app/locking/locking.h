// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "desktopwatch.h"
#include "draftstore.h"
#include "nextstart.h"

#include <QPointer>
#include <QTimer>

class Closing;
class Keys;
class LiveDrafts;
class MainWindow;
class OpenRecord;
class Settings;
class UserInput;
struct Services;
struct StoreState;

/// Locks the window: hides everything at once, stores what is open, and lets the program start
/// again, so that nothing of a record is left in its memory. Where something cannot be stored, it
/// stays in memory and is only hidden. While the window is locked, nothing is sent or read.
/// For another language the program starts again in the same way, but is open where it was.
class Locking final : public QObject
{
    Q_OBJECT

public:
    enum class Why {
        Own, ///< the user's command, no input for long, or somebody asked logind
        DesktopLocked,
        Sleep, ///< the computer is about to sleep
    };

    /// All of these must outlive it.
    Locking(Services &services, Settings &settings, LiveDrafts &live, OpenRecord &record,
            const Keys &keys, Closing &closing, const UserInput &input, MainWindow &window);
    ~Locking() override;

    bool isLocked() const { return m_stage != Stage::Open; }
    void lock(Why why);
    /// Lets the program start again, open where it is now. False: something cannot be stored, so
    /// nothing happens.
    bool restart();
    /// The program started again. If it was locked before, it begins locked, and nothing is opened
    /// until `workWanted`.
    void startAgain(const NextStart &start);
    /// Follows the desktop and the input from now on.
    void watch();
    /// A send or the write of a key ended, which may have been waited for.
    void continueOrDrop();
    /// What the program that starts again has to be told.
    NextStart nextStart() const;
    /// For the time without input: milliseconds, with those of a sleep.
    void setClock(Clock clock);

signals:
    /// Everything is stored, so the program should end and start again.
    void dropWanted();
    /// The user is back in a program that began locked: its work can begin.
    void workWanted();
    /// After `restart` something could not be stored: the program stays.
    void restartFailed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Stage {
        Open,
        Storing, ///< hidden; what is open is being stored
        InMemory, ///< hidden, and cannot be stored
        Dropped, ///< the program started again; nothing is open
        Returning, ///< the store is being opened
    };

    void followDesktop();
    void hideAndStore(LockPage::Way way);
    void lockWhileStoring(Why why);
    void noteDesktopsLock();
    void lookForInput();
    void startLocked(const NextStart &start);
    void cover(LockPage::Way way);
    void uncover();
    void notePlace();
    void store();
    void keepInMemory();
    bool canStore() const;
    void showWay();
    void goOn();
    void askDesktop();
    void giveUpOnDesktop();
    void tryPassphrase(const Secret &passphrase);
    void comeBack();
    void followStore(const StoreState &state);
    void resume(const std::optional<DraftStore::LastPosition> &where);
    void goTo(const DraftStore::LastPosition &where);
    void lockAgain();
    void quit();

    Services &m_services;
    Settings &m_settings;
    LiveDrafts &m_live;
    OpenRecord &m_record;
    const Keys &m_keys;
    Closing &m_closing;
    MainWindow &m_window;
    DesktopWatch m_desktop;
    Clock m_clock;
    qint64 m_lastInput;
    QTimer m_idle;
    QTimer m_patience; ///< for saves, sends and the keychain
    QTimer m_desktopsTurn; ///< until the desktop is locked, which it was asked for
    Stage m_stage = Stage::Open;
    bool m_isRestart = false; ///< what is being stored is open again afterwards
    bool m_hasDesktopAsked = false; ///< the desktop asked for the password in this lock, or will
    bool m_wasAsked = false; ///< the desktop was asked to lock itself
    bool m_isDesktopDeaf = false; ///< it was asked, and did not lock itself
    std::optional<Why> m_again; ///< a lock was wanted while the store was opened
    bool m_hasPassphrase = false; ///< only the passphrase opens the store again
    bool m_wasActive = false;
    DraftStore::LastPosition m_place;
    std::optional<DraftStore::LastPosition> m_toRestore; ///< once this record is read
    QString m_title; ///< the window's when it is not locked
    QPointer<LockPage> m_page;
    QPointer<QWidget> m_content; ///< the window's, while it is not in it
    QPointer<QWidget> m_focus; ///< had the focus
};
