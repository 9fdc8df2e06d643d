// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QScrollArea>

class Card;
class PageHeading;
class QLabel;
class QLineEdit;
class QPushButton;

/// The page of a locked window: nothing of a record, and the way back. It scrolls where there is no
/// room. It also stands in the window while Amend is about to start again.
class LockPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// How the user comes back.
    enum class Way {
        Wait, ///< not yet: what is open is being stored, or is being opened again
        Press, ///< by a press; the desktop asked for the password
        OnlyHides, ///< by a press, because nobody here can ask for a password
        Desktop, ///< the desktop is locked by a press, and its unlocking leads back
        Passphrase, ///< with the passphrase of the store
        Restart, ///< by itself: it is not locked, and starts again for another language
    };

    explicit LockPage(QWidget *parent = nullptr);

    /// `isInMemory`: what is open could not be stored, so it stays in memory, and Amend cannot quit
    /// without losing it.
    void showWay(Way way, bool isInMemory);
    Way way() const { return m_way; }
    /// Shows why the passphrase did not open the store.
    void showError(const QString &sentence);
    /// Focuses what leads back.
    void focusWay();

signals:
    void backWanted();
    void passphraseGiven(const Secret &passphrase);
    void quitWanted();

private:
    void place(Card &card);
    void give();
    void setBusy(bool isBusy);

    PageHeading *m_title;
    QLabel *m_text;
    QLabel *m_memory;
    QLabel *m_label;
    QLineEdit *m_passphrase;
    QLabel *m_error;
    QPushButton *m_back;
    QPushButton *m_quit;
    Way m_way = Way::Wait;
};
