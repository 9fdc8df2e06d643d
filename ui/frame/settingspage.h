// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class CommandSet;
class QVBoxLayout;

/// The settings: the colours, the key of the drafts, and the keys of all commands.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `commands` must outlive the page.
    explicit SettingsPage(const CommandSet &commands, QWidget *parent = nullptr);

private:
    void addColours(QVBoxLayout &layout);
    void addStore(QVBoxLayout &layout);
    void addKeys(QVBoxLayout &layout);

    const CommandSet &m_commands;
};
