// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class CommandSet;
class LanguageCard;
class QAction;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

/// The settings: the language, the colours, privacy, the key of the drafts, the lock, and the keys
/// of all commands.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `commands` must outlive the page.
    explicit SettingsPage(const CommandSet &commands, QWidget *parent = nullptr);

    LanguageCard &language() const { return *m_language; }
    /// What forgets the recent records. It must outlive the page.
    void setRecents(QAction &clear);
    /// Minutes without input until Amend locks itself; 0 = never.
    void setLockMinutes(int minutes, int most);

signals:
    void lockMinutesChosen(int minutes);

private:
    void addColours(QVBoxLayout &layout);
    void addPrivacy(QVBoxLayout &layout);
    void addStore(QVBoxLayout &layout);
    void addLock(QVBoxLayout &layout);
    void addKeys(QVBoxLayout &layout);

    const CommandSet &m_commands;
    LanguageCard *m_language;
    QPushButton *m_clearRecent = nullptr;
    QSpinBox *m_lock = nullptr;
};
