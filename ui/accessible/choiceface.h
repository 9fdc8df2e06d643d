// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From now on the accessible name of a combo box is its name and its value: "Race: Asian". Qt's
/// own is the value alone, unless a label for it has the same parent.
void nameChoices();
