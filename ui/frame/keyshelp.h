// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class CommandSet;

/// All keys: those of the commands, and those that fields, lists and pages have.
class KeysHelp final : public QDialog
{
    Q_OBJECT

public:
    KeysHelp(const CommandSet &commands, QWidget *parent);
};
