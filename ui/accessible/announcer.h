// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QString;
class QWidget;

/// Tells assistive technology a sentence of the window that `source` is in, once what goes on now
/// is done: the name of what gets the focus comes first. The same sentence within two seconds is
/// told once. It must not contain a masked value.
void announce(const QWidget &source, const QString &sentence);

/// What takes longer is announced.
inline constexpr std::chrono::seconds timeUntilBusy {2};

/// Removes what was announced in this window, and what is about to be.
void withdrawAnnouncements(const QWidget &window);

/// Announces the title of a page that replaced another one, unless the title has the focus, which
/// tells it already.
void announceTitle(QWidget &page);
