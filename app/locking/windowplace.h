// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class MainWindow;
class QJsonObject;

/// Where the user is in the window, besides the open record and its field: the page, the caret, the
/// scroll position, the chosen rows, and the text of the go box.
namespace windowplace {

QJsonObject of(const MainWindow &window);
/// Goes there again. The record is open already.
void restore(MainWindow &window, const QJsonObject &place);

} // namespace windowplace
