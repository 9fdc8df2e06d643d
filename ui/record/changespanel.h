// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class RecordDraft;

/// Lists the changes, old → new, one line for each field.
class ChangesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    void showChanges(const RecordDraft &draft);
};
